// Leaves that need no component: a template fills their one element and patches it in place.
import type { Shown } from "../core/wire/wire.ts";
import { dress } from "./box.ts";
import type { Template } from "./paint.ts";
import { paintOf } from "./registry.ts";
import { showIn } from "./unpaintable.ts";

/** The outermost element of what is painted without a component; it knows its node. */
export type LeafElement = Element & { $shown?: Shown };

/** The node whose outermost element this is, if no component painted it. */
export const nodeAt = (element: LeafElement): Shown | undefined => element.$shown;

export const fillLeaf = (element: Element, node: Shown): void =>
  fillWith(paintOf(node.name) as Template, element, node);

export function fillWith(template: Template, element: Element, node: Shown): void {
  (element as LeafElement).$shown = node;
  node.painted = element;
  try {
    template.make?.(element as HTMLElement);
    patchLeaf(element, node, template);
  } catch (error) {
    showIn(element, node, error);
  }
}

export function patchLeaf(element: Element, node: Shown, template: Template): void {
  dress(element, node, template);
  template.patch(element as HTMLElement, node);
}
