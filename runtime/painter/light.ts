// Widgets that need no component as long as nothing about them is out of the ordinary.
import type { Shown } from "../core/wire/wire.ts";
import { afterFlush } from "./flush.ts";
import { hostVnode } from "./host.ts";
import { fillWith, type LeafElement, nodeAt, patchLeaf } from "./leaf.ts";
import type { Painted } from "./node.ts";
import type { Light, Paint, Template } from "./paint.ts";
import { isReturn } from "./parts/is-return.ts";

/** What is painted so: a template, and what it has to know and to say. */
export interface LightTemplate extends Template {
  /** Paints what the template cannot show, and what has once been more than that. */
  full: Paint<any>;
  /** True for what the template can show. */
  fits(node: Shown): boolean;
  /** Fills a fresh element. `uid`: as a component gets it. */
  build(element: HTMLElement, uid: string): void;
  /** The event that says what was entered. */
  hears: "input" | "change";
  /** Shows at once what was entered, and says what it is. */
  entered(element: HTMLElement, node: Shown): unknown;
}

/** The outermost element of such a widget. */
type LightElement = LeafElement & {
  /** What painted the block that it stands in. */
  $parent?: Painted;
};

/** Preact assigns what it finds as a property of an element. */
function installParents(): void {
  if (!("$parent" in Element.prototype))
    Object.defineProperty(Element.prototype, "$parent", { configurable: true, writable: true, value: undefined });
}

export function light(template: LightTemplate): Light {
  // What a browser fills in by itself only components put right.
  const fits = (node: Shown): boolean => !isReturn && template.fits(node);
  const hear = ({ currentTarget }: Event): void => {
    const element = currentTarget as HTMLElement & LightElement;
    const node = nodeAt(element)!;
    element.$parent!.props.page.send({ id: node.id, kind: "change", value: template.entered(element, node), node });
  };
  const fill = (element: Element, node: Shown): void => {
    template.build(element as HTMLElement, (element as LightElement).$parent!.props.page.prefix + node.id);
    element.addEventListener(template.hears, hear);
    fillWith(template, element, node);
  };
  return {
    full: template.full,
    host(node, parent) {
      installParents();
      return fits(node) ? hostVnode(template.tag, node, fill, { $parent: parent }) : undefined;
    },
    show(element, node) {
      if (fits(node)) return patchLeaf(element, node, template);
      node.painted = null;
      const { activeElement } = document;
      if (element.contains(activeElement)) afterFlush(() => document.getElementById(activeElement!.id)?.focus());
      (element as LightElement).$parent!.forceUpdate();
    },
  };
}
