// The content of a text element: text, with inline HTML in it.
import { h, render, type ComponentChildren } from "preact";
import type { Content, Inline } from "../core/wire.ts";
import { isForbidden, safeAttributes } from "./html.ts";

/** Content as vnodes. */
export function contentOf(content: unknown): ComponentChildren {
  if (Array.isArray(content)) return content.map(contentOf);
  if (typeof content !== "object" || content === null) return content as ComponentChildren;
  const { tag, attrs, children } = content as Inline;
  return isForbidden(tag) ? null : h(tag, safeAttributes(attrs), children.map(contentOf));
}

/** Content as plain text. */
export function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join("");
  if (typeof content === "object" && content !== null) return textOf((content as Inline).children);
  return content === undefined || content === null || typeof content === "boolean"
    ? ""
    : String(content);
}

/** Elements whose inside is Preact's, because there is more in it than text. */
const rich = new WeakSet<Element>();

/** Puts content into an element that a template paints: text is patched in place, anything else is left to Preact. */
export function writeContent(element: Element, content: unknown): void {
  const plain = typeof content !== "object" || content === null;
  if (!plain || rich.has(element)) {
    if (!rich.has(element)) element.textContent = "";
    rich.add(element);
    render(contentOf(content as Content), element);
    return;
  }
  const text = textOf(content);
  const first = element.firstChild as Text | null;
  if (first === null) element.append(text);
  else if (first.data !== text) first.data = text;
}
