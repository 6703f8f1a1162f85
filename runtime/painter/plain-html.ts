// Plain HTML, painted without Preact: an element is made once, then its attributes and children are patched.
import type { Shown } from "../core/wire.ts";
import { attributesOf, setAttributes, setLive } from "./attributes.ts";
import { boxOf } from "./box.ts";
import { textOf, writeContent } from "./content.ts";
import { isForbidden, safeAttributes } from "./html.ts";
import { fillLeaf, type LeafElement } from "./leaf.ts";
import { orderChildren } from "./order.ts";
import type { Page } from "./page.ts";
import { isTemplate, paintOf } from "./registry.ts";

/** An element of plain HTML knows its page, and the events that it was told to listen to. */
export type PlainElement = LeafElement & { $page?: Page; $on?: readonly string[] };

/** True for what is painted here: a tag, or an element that nobody paints. */
export const isPlain = (node: Shown): boolean =>
  paintOf(node.name) === undefined && node.name !== "#group";

const isTag = /^[a-z][\w.:-]*$/;

/** The tag of a node; an element that nobody paints still shows what is in it. */
export const tagOf = (node: Shown): string => (isTag.test(node.name) ? node.name : "div");

/** Text with inline HTML stands in a tag as one prop, though the tag could hold drawings. */
const holdsText = (node: Shown): boolean => node.kids === null || "children" in node.props;

const svg = "http://www.w3.org/2000/svg";

/** Fills the fresh element of a node. */
export function fillPlain(element: PlainElement, node: Shown, page: Page): void {
  element.$shown = node;
  element.$page = page;
  node.painted = element;
  const attributes = attributesFor(node);
  setAttributes(element, attributes);
  listen(element, node, page);
  if (holdsText(node)) writeContent(element, node.props["children"]);
  else appendKids(element, node, page);
  setLive(element, attributes);
}

export function patchPlain(element: PlainElement, node: Shown): void {
  const before = attributesOf(element);
  const attributes = attributesFor(node);
  setAttributes(element, attributes);
  listen(element, node, element.$page!);
  if (holdsText(node)) writeContent(element, node.props["children"]);
  setLive(element, attributes, before);
}

/** The children of the element's own node, or of a group in it, are others or stand otherwise. */
export function orderPlain(element: PlainElement): void {
  const { $page: page, $shown: node } = element;
  orderChildren(element, partsOf(node!, element, page!), page!.drop);
}

function attributesFor(node: Shown): Record<string, unknown> {
  if (!isTag.test(node.name)) return { ...boxOf(node) };
  const attributes = safeAttributes(node.props);
  return node.stale ? { ...attributes, "data-stale": true } : attributes;
}

/** Makes everything inside a fresh element. */
function appendKids(element: PlainElement, node: Shown, page: Page): void {
  for (const kid of node.kids!) {
    if (kid.name === "#group") {
      kid.painted = element;
      appendKids(element, kid, page);
    } else if (!isForbidden(kid.name)) element.appendChild(makePlain(kid, element, page));
  }
}

/** What stands inside an element, in order: groups dissolved, what is new made. */
function partsOf(node: Shown, parent: PlainElement, page: Page, into: Node[] = []): Node[] {
  for (const kid of node.kids!) {
    if (kid.name === "#group") {
      kid.painted = parent;
      partsOf(kid, parent, page, into);
    } else if (!isForbidden(kid.name))
      into.push(standing(kid, parent, page) ?? makePlain(kid, parent, page));
  }
  return into;
}

/** Where the node stands already, if it stands in this element. */
function standing(node: Shown, parent: Element, page: Page): Node | undefined {
  const found = node.painted instanceof Node ? node.painted : page.places?.get(node);
  return found?.parentNode === parent ? found : undefined;
}

/** Makes what shows a node inside an element of plain HTML. */
export function makePlain(node: Shown, parent: Element, page: Page): Node {
  if (node.name === "#text")
    return (node.painted = document.createTextNode(textOf(node.props["children"])));
  const paint = paintOf(node.name);
  if (isTemplate(paint)) return fillLeaf(document.createElement(paint.tag), node, paint);
  if (!isPlain(node)) return page.place(node);
  const tag = tagOf(node);
  const space =
    tag === "svg" ? svg : parent.localName === "foreignObject" ? null : parent.namespaceURI;
  const element = (
    space === svg ? document.createElementNS(svg, tag) : document.createElement(tag)
  ) as PlainElement;
  fillPlain(element, node, page);
  return element;
}

function listen(element: PlainElement, { props }: Shown, { hear }: Page): void {
  const before = element.$on;
  const now = props["on"] as readonly string[] | undefined;
  if (before === undefined && now === undefined) return;
  for (const kind of before ?? [])
    if (!now?.includes(kind)) element.removeEventListener(kind, hear);
  // The same listener is never added twice.
  for (const kind of now ?? []) element.addEventListener(kind, hear);
  element.$on = now;
}
