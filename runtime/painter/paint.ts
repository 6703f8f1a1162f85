// How an element is painted: a component for what has behaviour, a template for what is only shown.
import type { ComponentChild, ComponentChildren, ComponentType, VNode } from "preact";
import type { Shown } from "../core/wire/wire.ts";
import type { Painted } from "./node.ts";

/** What the painter hands to a component that paints an element. */
export interface PaintProps<Props = Record<string, any>, Value = unknown> {
  /** The node on the page. Read it while painting; the same object comes back at the next paint. */
  node: Shown;
  /** The element's props, prepared by its definition: data only. */
  props: Readonly<Props>;
  /** What the widget shows; `undefined` where the element has no value. */
  value: Value;
  /**
   * Tells the session what the user did: `fire("change", 4)`, `fire("click")`.
   * The session decodes the value; what the definition does not accept is an error.
   */
  fire(kind: string, value?: unknown): void;
  /** A prefix for `id` attributes, unique on the page. */
  uid: string;
  /** Attributes of the outermost element: the class, and the author's `class`, `style` and `width`. Spread it there. */
  box: Box;
  /** The painted children of a block. */
  children?: ComponentChildren;
}

/** The attributes of the outermost element of a paint, to be spread there: `<div {...box}>`. */
export type Box = {
  class: string;
  style?: string;
  /** Left over from the run before: dimmed after a moment. */
  "data-stale"?: boolean;
  /** The author's own `data-…` and `aria-…` attributes. */
  [attribute: `data-${string}` | `aria-${string}`]: unknown;
};

/**
 * A Preact component that paints an element of your own. In its file tags are Preact's: the comment on the first line names
 * `preact` as the `jsxImportSource`.
 *
 * @example
 * ```tsx
 * export const StarsPaint: Paint<{ label: string; max: number }, number> = ({ props, value, fire, box }) => (
 *   <div {...box} role="group" aria-label={props.label}>
 *     {Array.from({ length: props.max }, (_, i) => (
 *       <button type="button" aria-pressed={i < value} onClick={() => fire("change", i + 1)}>★</button>
 *     ))}
 *   </div>
 * );
 * ```
 */
export type Paint<Props = Record<string, any>, Value = any> = ComponentType<PaintProps<Props, Value>>;

/**
 * Paints a leaf that is only shown, without a component: one element, made once and patched in place.
 * Ten thousand of them cost little more than their DOM.
 */
export interface Template {
  tag: string;
  /** A class of its element beside the box's. */
  class?: string;
  /** A click on it is a gesture of the node. */
  click?: true;
  /** Attributes beside the box's: those that are new are set, those that are `undefined` taken away. */
  attributes?(props: Shown["props"]): Readonly<Record<string, unknown>>;
  /** Fills a fresh element, before the first `patch`. */
  make?(element: HTMLElement): void;
  /** Shows the node's present props. */
  patch(element: HTMLElement, node: Shown): void;
}

/** Paints a widget without a component, as long as nothing about it is out of the ordinary; made by `light`. */
export interface Light {
  /** Paints everything else, and what has once been more. */
  readonly full: Paint<any>;
  /** The element of a node that is nothing out of the ordinary. */
  host(node: Shown, parent: Painted): VNode | undefined;
  /** Shows the node's present props, by a component where it takes one. */
  show(element: Element, node: Shown): void;
}

/** Paints what has no behaviour and no state: a function of its props, not a component. */
export interface Still<Props = Record<string, any>> {
  draw(given: PaintProps<Props>): ComponentChild;
}
