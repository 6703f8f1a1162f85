// A plain HTML tag as a node: its attributes, and the events that its script listens to.
import { h, type ComponentChild, type ComponentChildren } from "preact";
import type { Shown } from "../core/wire.ts";
import { boxOf } from "./box.ts";
import { contentOf } from "./content.ts";
import { htmlTag, safeAttributes } from "./html.ts";
import type { PaintProps } from "./paint.ts";

const isTag = /^[a-z][\w.-]*$/;

export function paintHtml(node: Shown, fire: PaintProps["fire"], children: ComponentChildren): ComponentChild {
  const { props } = node;
  const inside = "children" in props ? contentOf(props["children"]) : children;
  // An element that nobody paints still shows what is in it.
  if (!isTag.test(node.name)) return h("div", boxOf(node) as object, inside);
  const attributes = safeAttributes(props);
  if (node.stale) attributes["data-stale"] = true;
  for (const kind of (props["on"] as string[] | undefined) ?? []) {
    attributes[`on${kind}`] = (event: Event) => {
      if (kind === "submit") event.preventDefault();
      fire(kind, valueOf(event));
    };
  }
  return htmlTag(node.name, attributes, inside);
}

/** What an event says beside its name: the key, or what the field it came from holds. */
function valueOf(event: Event): unknown {
  if (event instanceof KeyboardEvent) return event.key;
  const { type, checked, value } = event.target as HTMLInputElement;
  if (event.type !== "input" && event.type !== "change") return undefined;
  return type === "checkbox" || type === "radio" ? checked : value;
}
