// The elements of plain HTML, painted without Preact: made once, then their attributes and children are patched.
import type { Shown } from "../../core/wire.ts";
import { setAttributes } from "../attributes.ts";
import { textOf, writeContent } from "../content.ts";
import { makeIn } from "../make-element.ts";
import { isForbidden } from "../html.ts";
import { fillLeaf, type LeafElement } from "../leaf.ts";
import { isTemplate, paintOf } from "../registry.ts";
import { setLive, writeAttributes, type Written } from "./live.ts";
import { orderChildren } from "./order.ts";
import type { Ground } from "./ground.ts";

/** An element of plain HTML knows the page that it is on, what was set on it, and which events it listens to. */
export type PlainElement = LeafElement & {
  $ground?: Ground;
  $live?: Written["live"];
  $on?: readonly string[];
};

/** Fills the fresh element of a node. */
export function fillPlain(element: PlainElement, node: Shown, ground: Ground): void {
  element.$shown = node;
  element.$ground = ground;
  node.painted = element;
  const { fixed, live } = writeAttributes(node.props, node.stale);
  setAttributes(element, fixed);
  listen(element, node, ground);
  if ("children" in node.props) writeContent(element, node.props["children"]);
  else appendKids(element, node, ground);
  element.$live = live;
  setLive(element, live, undefined);
}

export function patchPlain(element: PlainElement, node: Shown): void {
  const { fixed, live } = writeAttributes(node.props, node.stale);
  setAttributes(element, fixed);
  listen(element, node, element.$ground!);
  if ("children" in node.props) writeContent(element, node.props["children"]);
  if ("children" in node.props) writeContent(element, node.props["children"]);
  setLive(element, live, element.$live);
  element.$live = live;
}

/** The children of the element's own node, or of a group in it, are others or stand otherwise. */
export function orderPlain(element: PlainElement): void {
  const { $ground: ground, $shown: node } = element;
  orderChildren(element, kidsOf(node!, element, ground!), ground!.drop);
}

/** Makes everything inside a fresh element. */
function appendKids(element: PlainElement, node: Shown, ground: Ground): void {
  for (const kid of node.kids ?? []) {
    if (kid.name === "#group") {
      kid.painted = element;
      appendKids(element, kid, ground);
    } else if (!isForbidden(kid.name)) element.appendChild(makePlain(kid, element, ground));
  }
}

/** What stands inside an element, in order: groups dissolved, what is new made. */
function kidsOf(node: Shown, parent: PlainElement, ground: Ground, into: Node[] = []): Node[] {
  for (const kid of node.kids ?? []) {
    if (kid.name === "#group") {
      kid.painted = parent;
      kidsOf(kid, parent, ground, into);
    } else if (!isForbidden(kid.name)) into.push(standing(kid, parent, ground) ?? makePlain(kid, parent, ground));
  }
  return into;
}

/** Where the node stands already, if it stands in this element. */
function standing(node: Shown, parent: Element, ground: Ground): Node | undefined {
  const found = node.painted instanceof Node ? node.painted : ground.places?.get(node);
  return found?.parentNode === parent ? found : undefined;
}

/** Makes what shows a node inside an element of plain HTML. */
export function makePlain(node: Shown, parent: Element, ground: Ground): Node {
  const { name } = node;
  if (name === "#text") return (node.painted = document.createTextNode(textOf(node.props["children"])));
  const paint = paintOf(name);
  if (isTemplate(paint)) {
    const element = document.createElement(paint.tag);
    fillLeaf(element, node);
    return element;
  }
  if (paint !== undefined || !/^[a-z]/.test(name)) return ground.place(node);
  const element = makeIn(parent, name);
  fillPlain(element, node, ground);
  return element;
}

function listen(element: PlainElement, { props }: Shown, { hear }: Ground): void {
  const before = element.$on;
  const now = props["on"] as readonly string[] | undefined;
  if (before === undefined && now === undefined) return;
  for (const kind of before ?? []) if (!now?.includes(kind)) element.removeEventListener(kind, hear);
  // The same listener is never added twice.
  for (const kind of now ?? []) element.addEventListener(kind, hear);
  element.$on = now;
}
