// Nodes that are one host element to Preact: it makes and places the element, and never looks inside.
import { h, type VNode } from "preact";
import type { Shown } from "../core/wire/wire.ts";

/** What fills the element of a node when Preact has made it. */
export type Fill = (element: Element, node: Shown) => void;

type HostElement = Element & { $fill?: Fill };

/**
 * Preact assigns what it finds as a property of an element: once when the element is made, never again for the same
 * value. So `$node` fills the element without a component, with `$fill`, which is set before it.
 */
export function installHosts({ Element }: { Element: typeof globalThis.Element }): void {
  if ("$node" in Element.prototype) return;
  Object.defineProperty(Element.prototype, "$fill", {
    configurable: true,
    writable: true,
    value: undefined,
  });
  Object.defineProperty(Element.prototype, "$node", {
    configurable: true,
    set(this: HostElement, node: Shown | "") {
      if (node !== "") this.$fill!(this, node);
    },
  });
}

export const hostVnode = (tag: string, node: Shown, fill: Fill, more?: object): VNode =>
  h(tag, { key: node.id, $fill: fill, $node: node, ...more } as object);
