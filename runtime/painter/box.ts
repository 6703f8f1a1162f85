// The outermost element of a node: its class, and what the common props ask for.
import type { Shown } from "../core/wire/wire.ts";
import { setAttributes } from "./attributes.ts";
import type { Box, Template } from "./paint.ts";
import { joined } from "./parts/joined.ts";
import { writeText } from "../core/thrown/in-short.ts";

/** The boxes of elements that ask for nothing: one for all of a kind, and one for those with a class beside their own. */
const plain = new Map<string, Box>();
const classed = new Map<string, Box>();

function plainBox(name: string, also: string | undefined): Box {
  const boxes = also === undefined ? plain : classed;
  let box = boxes.get(name);
  if (box === undefined) boxes.set(name, (box = { class: joined(`dc-${name.toLowerCase()}`, also) }));
  return box;
}

/** @param also A class that all elements of this kind have beside their own. */
export function boxOf({ name, props, stale }: Shown, also?: string): Box {
  let box = plainBox(name, also);
  if (stale) box = { ...box, "data-stale": true };
  for (const prop in props) {
    const value = props[prop];
    if (value === undefined || value === null) continue;
    if (prop === "class") box = { ...box, class: `${box.class} ${writeText(value)}` };
    else if (prop === "width" && typeof value === "number")
      box = { ...box, style: `width:${value}px;max-width:100%;` + (box.style ?? "") };
    else if (prop === "width") box = { ...box, class: `${box.class} dc-${writeText(value)}` };
    else if (prop === "style") box = { ...box, style: (box.style ?? "") + writeText(value) };
    else if (prop.startsWith("data-") || prop.startsWith("aria-")) box = { ...box, [prop]: value };
  }
  return box;
}

/** The same for an element that no component renders, with what its template adds. */
export function dress(element: Element, node: Shown, template: Template): void {
  const box = boxOf(node, template.class);
  const { props } = node;
  const more = template.attributes?.(props);
  const help = props["help"];
  setAttributes(element, help === undefined && more === undefined ? box : { ...box, title: help, ...more });
}
