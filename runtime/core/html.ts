// Plain HTML tags as elements: any attribute is a prop, `on…` functions are handlers.
import type { Definition } from "../elements/define.ts";
import type { Content, Inline } from "./wire.ts";

const known = new Map<string, { readonly definition: Definition }>();

/** The element for a lowercase tag; `#text` is text directly inside one. */
export function html(tag: string): { readonly definition: Definition } {
  let element = known.get(tag);
  if (element === undefined) known.set(tag, (element = { definition: define(tag) }));
  return element;
}

function define(name: string): Definition {
  const children = name === "#text" ? "text" : "block";
  return { name, children, props: {}, html: true, prepare };
}

/** Functions stay here; the painter learns which events are wanted. */
function prepare(props: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  const on: string[] = [];
  for (const name in props) {
    if (typeof props[name] !== "function") shown[name] = props[name];
    else if (name.startsWith("on")) on.push(name.slice(2).toLowerCase());
  }
  if (on.length > 0) shown["on"] = on;
  return shown;
}

/** Inline HTML inside a text element, as compiled code makes it. */
export function tag(name: string, attrs: Record<string, unknown> | null, ...children: Content[]): Inline {
  return { tag: name, attrs, children };
}
