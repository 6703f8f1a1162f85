// Nodes that are one host element to Preact: it makes and places the element, and never looks inside.
import { h, type VNode } from "preact";
import type { Shown } from "../core/wire/wire.ts";

/** What fills the element of a node when Preact has made it. */
export type Fill = (element: Element, node: Shown) => void;

type HostElement = Element & { $fill?: Fill };

/**
 * Preact assigns what it finds as a property of an element: once when the element is made, never again for the same
 * value. So `$node` fills the element without a component, with `$fill`, which is set before it. `$painted` hears what a handler in
 * the element threw; a function, because Preact makes attributes of all else in SVG.
 */
export function installHosts({ Element }: { Element: typeof globalThis.Element }): void {
  if ("$node" in Element.prototype) return;
  const kept = { writable: true };
  Object.defineProperties(Element.prototype, {
    $fill: kept,
    $painted: kept,
    $node: {
      set(this: HostElement, node: Shown | "") {
        if (node !== "") this.$fill!(this, node);
      },
    },
  });
}

export const hostVnode = (tag: string, node: Shown, fill: Fill, more?: object): VNode =>
  h(tag, { key: node.id, ...more, $fill: fill, $node: node } as object);
