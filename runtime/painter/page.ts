// What all nodes of one mounted page share.
import { h, render } from "preact";
import type { Gesture, Shown } from "../core/wire.ts";
import { afterFlush } from "./flush.ts";
import { nodeAt } from "./leaf.ts";
import { Painted } from "./node.ts";

export interface Page {
  send(gesture: Gesture): void;
  /** Tells the ids of two pages in one document apart. */
  readonly prefix: string;
  /** Hears the events of plain HTML elements. */
  hear(event: Event): void;
  /** Makes a place in plain HTML for a node that Preact paints. */
  place(node: Shown): Element;
  /** The places made, if there are any. */
  places: WeakMap<Shown, Element> | undefined;
  /** Takes down what Preact painted in plain HTML that goes. */
  drop(gone: Node): void;
  /** The same, as the `ref` of an element that Preact takes away. */
  watch(element: Element | null): (() => void) | undefined;
}

const placeTag = "dc-place";

export function createPage(send: (gesture: Gesture) => void, prefix: string): Page {
  const page: Page = {
    send,
    prefix,
    places: undefined,
    hear(event) {
      const node = nodeAt(event.currentTarget as Element)!;
      if (event.type === "submit") event.preventDefault();
      send({ id: node.id, kind: event.type, value: valueOf(event), node });
    },
    place(node) {
      const place = document.createElement(placeTag);
      (page.places ??= new WeakMap()).set(node, place);
      // Only when everything around it is on the page: paints measure what they stand in.
      afterFlush(() => render(h(Painted, { node, page }), place));
      return place;
    },
    drop(gone) {
      if (!(gone instanceof Element)) return;
      if (gone.localName === placeTag) render(null, gone);
      for (const place of gone.getElementsByTagName(placeTag)) render(null, place);
    },
    watch: (element) => (element === null ? undefined : () => page.drop(element)),
  };
  return page;
}

/** What an event says beside its name: the key, or what the field it came from holds. */
function valueOf(event: Event): unknown {
  if (event instanceof KeyboardEvent) return event.key;
  if (event.type !== "input" && event.type !== "change") return undefined;
  const { type, checked, value } = event.target as HTMLInputElement;
  return type === "checkbox" || type === "radio" ? checked : value;
}
