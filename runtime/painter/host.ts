// Nodes that are one host element to Preact: it makes and places the element, and never looks inside.
import { h, type VNode } from "preact";
import type { Shown } from "../core/wire.ts";
import { fillLeaf } from "./leaf.ts";
import type { Page } from "./page.ts";
import type { Template } from "./paint.ts";
import { fillPlain, makePlain, type PlainElement, tagOf } from "./plain-html.ts";
import { isTemplate, paintOf } from "./registry.ts";

/**
 * Preact assigns what it finds as a property of an element: once when the element is made, never again for the same
 * value. So `$node` fills the element without a component, with `$page` set before it.
 */
export function installHosts({ Element }: { Element: typeof globalThis.Element }): void {
  if ("$node" in Element.prototype) return;
  Object.defineProperty(Element.prototype, "$page", {
    configurable: true,
    writable: true,
    value: undefined,
  });
  Object.defineProperty(Element.prototype, "$node", {
    configurable: true,
    set(this: PlainElement, node: Shown | "") {
      if (node === "") return;
      const paint = paintOf(node.name);
      if (isTemplate(paint)) fillLeaf(this as unknown as HTMLElement, node, paint);
      else if (node.name === "svg") this.append(makePlain(node, this, this.$page!));
      else fillPlain(this, node, this.$page!);
    },
  });
}

export const leafVnode = (template: Template, node: Shown): VNode =>
  h(template.tag, { key: node.id, $node: node } as object);

/** Preact assigns no properties to SVG: that stands in an element around it, which has no box. */
export const plainVnode = (node: Shown, page: Page): VNode =>
  h(node.name === "svg" ? "dc-svg" : tagOf(node), {
    key: node.id,
    $page: page,
    $node: node,
    ref: page.watch,
  } as object);
