// Plain HTML tags as elements: any attribute is a prop, `on…` functions are handlers.
import type { Definition } from "../../tape/definition.ts";
import { eventsOf, inline, isInline } from "../../wire/content.ts";
import type { Content, Inline } from "../../wire/wire.ts";
import { hearEvent } from "../gestures.ts";
import { isDisabled } from "../../tape/on-page.ts";

const known = new Map<string, { readonly definition: Definition }>();

/** The element for a lowercase tag; `#text` is text directly inside one. */
export function html(tag: string): { readonly definition: Definition } {
  let element = known.get(tag);
  if (element === undefined) known.set(tag, (element = { definition: define(tag) }));
  return element;
}

function define(name: string): Definition {
  const children = name === "#text" ? "text" : "block";
  return { name, children, props: {}, html: true, hear: hearEvent, handlerOf, says, prepare };
}

/** The handler of an event: of the tag itself, or of one in its content. */
function handlerOf(props: Readonly<Record<string, unknown>>, kind: string, spot: number | undefined): unknown {
  const attrs = spot === undefined ? props : spotOfContent(props["children"], spot);
  const name = Object.keys(attrs ?? {}).find((attr) => attr.toLowerCase() === `on${kind}`);
  return name === undefined ? undefined : attrs![name];
}

/** The attributes of a tag with handlers, by its number; the content is walked in the same order as it is cleaned. */
function spotOfContent(content: unknown, spot: number): Inline["attrs"] {
  let spots = 0;
  /** @param shut What stands around it is disabled. */
  const search = (value: unknown, shut = false): Inline["attrs"] => {
    if (!Array.isArray(value) && !isInline(value)) return null;
    if (!Array.isArray(value) && eventsOf(value.attrs) !== null && spots++ === spot)
      return shut || isDisabled(value.attrs?.["disabled"]) ? {} : value.attrs;
    const shuts = shut || (!Array.isArray(value) && value.tag === "fieldset" && isDisabled(value.attrs?.["disabled"]));
    for (const inner of Array.isArray(value) ? value : value.children) {
      const found = search(inner, shuts);
      if (found !== null) return found;
    }
    return null;
  };
  return search(content);
}

/** What the types promise that an event says: the key, what a field holds, or nothing. */
function says(kind: string, value: unknown): unknown {
  const is = typeof value;
  if (kind.startsWith("key") ? is !== "string" : kind !== "input" && kind !== "change") {
    if (kind.startsWith("key")) throw new TypeError("The name of a key is expected.");
    return undefined;
  }
  if (is !== "string" && is !== "boolean") throw new TypeError("What the field holds is expected.");
  return value;
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
  return inline(name, attrs, children);
}
