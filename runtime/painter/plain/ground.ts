// What the plain HTML of one page shares: who hears its events, and the places in it where Preact paints.
import { h, render } from "preact";
import type { Shown } from "../../core/wire/wire.ts";
import { svg } from "../make-element.ts";
import { afterFlush } from "../flush.ts";
import { spotAt } from "../inline.ts";
import { nodeAt } from "../leaf.ts";
import { Painted, type Page } from "../node.ts";
import { fillPlain, makePlain } from "./element.ts";
import type { PlainElement } from "./plain-element.ts";
import { spotsOn } from "./skeleton-values.ts";

export interface Ground {
  hear(event: Event): void;
  /** Hears clicks for all rows in an element that pass theirs on. */
  hearRows(event: Event): void;
  /** Makes a place for a node that Preact paints. */
  place(node: Shown): Element;
  /** The places made, if there are any. */
  places: WeakMap<Shown, Element> | undefined;
  /** Takes down what Preact painted in what goes. */
  drop(gone: Node): void;
  /** The same, as the `ref` of an element that Preact takes away. */
  watch(element: Element | null): (() => void) | undefined;
  /** Fills an element that Preact has made. */
  fill(element: Element, node: Shown): void;
}

const grounds = new WeakMap<Page, Ground>();

export function groundOf(page: Page): Ground {
  let ground = grounds.get(page);
  if (ground === undefined) grounds.set(page, (ground = createGround(page)));
  return ground;
}

const placeTag = "dc-place";

function createGround(page: Page): Ground {
  const ground: Ground = {
    places: undefined,
    hear(event) {
      let at = event.currentTarget as Element;
      const spot = spotAt(at);
      while (nodeAt(at) === undefined) at = at.parentElement!;
      const node = nodeAt(at)!;
      if (event.type === "submit") event.preventDefault();
      page.send({ id: node.id, kind: event.type, value: valueOf(event), spot, node });
    },
    hearRows(event) {
      const path = event.composedPath();
      const row = path[path.indexOf(event.currentTarget!) - 1] as PlainElement | undefined;
      if (!row?.$passesOn) return;
      const node = row.$shown!;
      for (const spot of spotsOn(path, row, row.$skeleton!)) page.send({ id: node.id, kind: "click", spot, node });
    },
    place(node) {
      const place = document.createElement(placeTag);
      (ground.places ??= new WeakMap()).set(node, place);
      // Only when everything around it is on the page: paints measure what they stand in.
      afterFlush(() => render(h(Painted, { node, page }), place));
      return place;
    },
    drop(gone) {
      if (!(gone instanceof Element)) return;
      if (gone.localName === placeTag) render(null, gone);
      for (const place of gone.getElementsByTagName(placeTag)) render(null, place);
    },
    watch: (element) => (element === null ? undefined : () => ground.drop(element)),
    fill(element, node) {
      if (node.name === "svg" && element.namespaceURI !== svg) element.append(makePlain(node, element, ground));
      else fillPlain(element, node, ground);
    },
  };
  return ground;
}

/** What an event says beside its name: the key, or what the field it came from holds. */
function valueOf(event: Event): unknown {
  if (event instanceof KeyboardEvent) return event.key;
  if (event.type !== "input" && event.type !== "change") return undefined;
  const { type, checked, value } = event.target as HTMLInputElement;
  return type === "checkbox" || type === "radio" ? checked : value;
}
