// The content of a text element: text, and inline HTML where an app has any.
import type { ComponentChildren } from "preact";
import type { Content, Inline } from "../core/wire/wire.ts";
import { inlineOf } from "./registry.ts";
import { writeText } from "../core/thrown/in-short.ts";

/** Content as vnodes. */
export function contentOf(content: unknown): ComponentChildren {
  if (typeof content !== "object" || content === null) return content as ComponentChildren;
  return inlineOf()?.vnodes(content as Content) ?? textOf(content);
}

/** Content as plain text. */
export function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join("");
  if (typeof content === "object" && content !== null) return textOf((content as Inline).children);
  return typeof content === "boolean" ? "" : writeText(content);
}

/** Puts content into an element that no component renders. What is there already is patched in place. */
export function writeContent(element: Element, content: unknown, hear?: (event: Event) => void): void {
  const inline = typeof content === "object" && content !== null ? inlineOf() : undefined;
  if (inline !== undefined) return inline.write(element, content as Content, hear);
  const text = textOf(content);
  const first = element.firstChild;
  if (first instanceof Text && first.nextSibling === null) {
    if (first.data !== text) first.data = text;
  } else element.textContent = text;
}
