// The outermost element of a node: its class, and what the common props ask for.
import type { Shown } from "../core/wire/wire.ts";
import { setAttributes } from "./attributes.ts";
import type { Box } from "./paint.ts";
import { writeText } from "../core/thrown/in-short.ts";

/** The boxes of elements that ask for nothing: one for all of a kind. */
const plain = new Map<string, Box>();

function plainBox(name: string): Box {
  let box = plain.get(name);
  if (box === undefined) plain.set(name, (box = { class: `dc-${name.toLowerCase()}` }));
  return box;
}

export function boxOf({ name, props, stale }: Shown): Box {
  const shared = plainBox(name);
  let box = shared;
  if (stale) box = { ...box, "data-stale": true };
  for (const prop in props) {
    const value = props[prop];
    if (value === undefined || value === null) continue;
    if (prop === "class") box = { ...box, class: `${box.class} ${writeText(value)}` };
    else if (prop === "width" && typeof value === "number")
      box = { ...box, style: `width:${value}px;max-width:100%;` + (box.style ?? "") };
    else if (prop === "width") box = { ...box, class: `${box.class} dc-${writeText(value)}` };
    else if (prop === "style") box = { ...box, style: (box.style ?? "") + writeText(value) };
    else if (/^(data|aria)-/.test(prop)) box = { ...box, [prop]: value };
  }
  return box;
}

/** The same for an element that no component renders. */
export function dress(element: Element, node: Shown): void {
  const box = boxOf(node);
  const help = node.props["help"];
  setAttributes(element, help === undefined ? box : { ...box, title: help });
}
