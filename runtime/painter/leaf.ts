// Leaves that need no component: Preact makes and places one host element, a template fills and patches it.
import { h, type VNode } from "preact";
import type { Shown } from "../core/wire.ts";
import { dress } from "./box.ts";
import type { Template } from "./paint.ts";
import { isTemplate, paintOf } from "./registry.ts";

/** The outermost element of a leaf; it knows its node. */
type LeafElement = HTMLElement & { $shown?: Shown };

/** The node whose outermost element this is, if a template painted it. */
export const nodeAt = (element: Element): Shown | undefined => (element as LeafElement).$shown;

/**
 * Preact assigns what it finds as a property of an element: once when the element is made, never again for the same
 * value. So `$node` fills the element without a component, and Preact never looks inside.
 */
export function installLeaves(view: { HTMLElement: typeof HTMLElement }): void {
  const { prototype } = view.HTMLElement;
  if ("$node" in prototype) return;
  Object.defineProperty(prototype, "$node", {
    configurable: true,
    set(this: LeafElement, node: Shown | "") {
      if (node === "") return;
      const template = paintOf(node.name) as Template;
      this.$shown = node;
      node.painted = this;
      template.make?.(this);
      patchLeaf(this, node, template);
    },
  });
}

export const leaf = (template: Template, node: Shown): VNode => h(template.tag, { key: node.id, $node: node } as object);

export function patchLeaf(element: HTMLElement, node: Shown, template = paintOf(node.name)): void {
  if (!isTemplate(template)) return;
  dress(element, node);
  template.patch(element, node);
}
