// The content of a text element: text, with inline HTML in it.
import { h, type ComponentChildren } from "preact";
import type { Content, Inline } from "../core/wire.ts";
import { setAttributes } from "./attributes.ts";
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
  return content === undefined || content === null || typeof content === "boolean" ? "" : String(content);
}

/** Puts content into an element that no component renders. What is there already is patched in place. */
export function writeContent(element: Element, content: unknown): void {
  if (typeof content === "object" && content !== null) {
    const after = writeParts(element, element.firstChild, content as Content);
    removeFrom(after);
    return;
  }
  const text = textOf(content);
  const first = element.firstChild;
  if (first instanceof Text && first.nextSibling === null) {
    if (first.data !== text) first.data = text;
  } else element.textContent = text;
}

/** Writes from `at` on; returns the node behind what was written. */
function writeParts(parent: Element, at: Node | null, content: Content): Node | null {
  if (Array.isArray(content)) {
    for (const part of content as readonly Content[]) at = writeParts(parent, at, part);
    return at;
  }
  if (typeof content === "object") return writeInline(parent, at, content as Inline);
  const text = textOf(content);
  if (at instanceof Text) {
    if (at.data !== text) at.data = text;
    return at.nextSibling;
  }
  parent.insertBefore(document.createTextNode(text), at);
  return at;
}

function writeInline(parent: Element, at: Node | null, { tag, attrs, children }: Inline): Node | null {
  if (isForbidden(tag)) return at;
  const attributes = safeAttributes(attrs);
  const fits = at instanceof Element && at.localName === tag;
  const element = fits ? at : parent.insertBefore(makeIn(parent, tag), at);
  setAttributes(element, attributes);
  writeContent(element, children);
  return fits ? element.nextSibling : at;
}

function removeFrom(first: Node | null): void {
  while (first !== null) {
    const gone = first;
    first = gone.nextSibling;
    gone.remove();
  }
}

export const svg = "http://www.w3.org/2000/svg";

/** A fresh element, in the name space of where it stands. */
export function makeIn(parent: Element, tag: string): Element {
  const inherited = parent.localName === "foreignObject" ? null : parent.namespaceURI;
  const space = tag === "svg" ? svg : inherited;
  return space === svg ? document.createElementNS(svg, tag) : document.createElement(tag);
}
