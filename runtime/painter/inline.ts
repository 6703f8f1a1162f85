// Inline HTML inside text: as vnodes, or straight into an element that no component renders.
import { h, type ComponentChildren } from "preact";
import type { Content, Inline } from "../core/wire/wire.ts";
import { setAttributes } from "./attributes.ts";
import { textOf } from "./content.ts";
import { isForbidden, safeAttributes } from "./html.ts";
import { makeIn } from "./make-element.ts";
import type { InlinePaint } from "./registry.ts";

export const inlinePaint: InlinePaint = {
  vnodes(content) {
    if (Array.isArray(content)) return content.map(inlinePaint.vnodes);
    if (typeof content !== "object" || content === null) return content as ComponentChildren;
    const { tag, attrs, children } = content as Inline;
    if (!/^[a-z]/.test(tag) || isForbidden(tag)) return null;
    const attributes = safeAttributes(attrs);
    // As attributes: what Preact takes for a property may mean something else.
    const ref = (element: Element | null): void => void (element !== null && setAttributes(element, attributes));
    return h(tag, { ref }, children.map(inlinePaint.vnodes));
  },
  write(element, content, hear) {
    removeFrom(writeParts(element, element.firstChild, content, hear));
  },
};

type Hear = ((event: Event) => void) | undefined;

/** A tag with handlers: which events it listens to, and which of such tags in its node it is. */
type Spot = Element & { $on?: readonly string[]; $spot?: number };

/** The number of the tag with handlers that an element is. */
export const spotAt = (element: Spot): number | undefined => element.$spot;

/** Writes from `at` on; returns the node behind what was written. */
function writeParts(parent: Element, at: ChildNode | null, content: Content, hear: Hear): ChildNode | null {
  if (Array.isArray(content)) {
    for (const part of content as readonly Content[]) at = writeParts(parent, at, part, hear);
    return at;
  }
  if (typeof content === "object") return writeInline(parent, at, content as Inline, hear);
  const text = textOf(content);
  if (at instanceof Text) {
    if (at.data !== text) at.data = text;
    return at.nextSibling;
  }
  parent.insertBefore(document.createTextNode(text), at);
  return at;
}

function writeInline(parent: Element, at: ChildNode | null, content: Inline, hear: Hear): ChildNode | null {
  const { tag, attrs, children } = content;
  if (!/^[a-z]/.test(tag) || isForbidden(tag)) return at;
  const attributes = safeAttributes(attrs);
  const fits = at instanceof Element && at.localName === tag;
  const element = fits ? at : parent.insertBefore(makeIn(parent, tag), at);
  setAttributes(element, attributes);
  if (hear !== undefined) listenAt(element, content.on, content.spot, hear);
  inlinePaint.write(element, children, hear);
  return fits ? element.nextSibling : at;
}

/** Listens to the events that a tag in content has handlers for. */
export function listenAt(element: Spot, on: Inline["on"], spot: Inline["spot"], hear: (event: Event) => void): void {
  element.$spot = spot;
  if (on === undefined && element.$on === undefined) return;
  for (const kind of element.$on ?? []) if (!on?.includes(kind)) element.removeEventListener(kind, hear);
  for (const kind of on ?? []) if (!element.$on?.includes(kind)) element.addEventListener(kind, hear);
  element.$on = on;
}

function removeFrom(first: ChildNode | null): void {
  while (first !== null) {
    const gone = first;
    first = gone.nextSibling;
    (gone as ChildNode).remove();
  }
}
