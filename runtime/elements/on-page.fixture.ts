// For tests: a script on a page, painted as a browser paints it.
import { onTestFinished } from "vitest";
import { defineApp } from "../core/run/app.ts";
import * as full from "../core/run/in-full.ts";
import { setFull } from "../core/thrown/in-short.ts";
import { mount } from "../hosts/tab.ts";
import "../painted.ts";
import { inlinePaint } from "../painter/inline.ts";
import { registerInline } from "../painter/registry.ts";

registerInline(inlinePaint);
setFull(full);

/** Draws a script on a page of its own, which goes when the test ends. */
export function onPage(draw: () => void): HTMLElement {
  const page = document.body.appendChild(document.createElement("div"));
  const app = mount(defineApp("test.app.tsx", draw), page);
  onTestFinished(() => {
    app.unmount();
    page.remove();
  });
  return page;
}

/** The one element on the page that a selector finds. */
export function one<E extends Element = HTMLElement>(page: HTMLElement, selector: string): E {
  const found = page.querySelectorAll<E>(selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}:\n${page.innerHTML}`);
  return found[0]!;
}

/** Enters a text as a person does: typed, then reported by the browser. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
