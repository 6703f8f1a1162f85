// The elements of plain HTML, painted without Preact: made once, then their attributes and children are patched.
import type { Shown } from "../../core/wire/wire.ts";
import { textOf, writeContent } from "../content.ts";
import { makeIn } from "../make-element.ts";
import { isForbidden } from "../html.ts";
import { fillLeaf } from "../leaf.ts";
import { isTemplate, paintOf } from "../registry.ts";
import { copyPlain } from "./copy.ts";
import { writeAttributes, writeLive } from "./live.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";
import { keepValues, leaveSkeleton, patchValues, valuesIn } from "./skeleton-values.ts";
import { type Child, insertAll, orderChildren } from "./order.ts";
import type { Ground } from "./ground.ts";
import { listen, type PlainElement, takePlain } from "./plain-element.ts";

/** Fills the fresh element of a node. */
export function fillPlain(element: PlainElement, node: Shown, ground: Ground): void {
  const { props } = node;
  takePlain(element, node, ground);
  writeAttributes(element, props, undefined);
  if (node.stale) element.setAttribute("data-stale", "");
  listen(element, props, ground);
  if ("children" in props) writeContent(element, props["children"], ground.hear);
  else appendKids(element, node, ground);
  writeLive(element, props, undefined);
  element.$props = props;
  const { composed } = node;
  const skeleton = composed ? skeletonOf(composed) : null;
  const values = skeleton === null ? undefined : valuesIn(skeleton, node);
  if (values === undefined) return;
  element.$skeleton = skeleton!;
  element.$kept = keepValues(skeleton!, values);
}

export function patchPlain(element: PlainElement, node: Shown): void {
  const { $skeleton: skeleton } = element;
  if (skeleton !== undefined) {
    const values = valuesIn(skeleton, node);
    if (values !== undefined) return patchValues(element, skeleton, values, element.$kept!);
    leave(element, skeleton);
  }
  const { props } = node;
  const before = element.$props;
  element.$props = props;
  writeAttributes(element, props, before);
  listen(element, props, element.$ground!);
  if ("children" in props) writeContent(element, props["children"], element.$ground!.hear);
  writeLive(element, props, before);
}

/** What follows sets and hears everything by itself. */
function leave(element: PlainElement, skeleton: Skeleton): void {
  element.$props = leaveSkeleton(element, skeleton, element.$kept!);
  element.$skeleton = element.$kept = undefined;
  element.$passesOn = false;
}

/** The children of the element's own node, or of a group in it, are others or stand otherwise. */
export function orderPlain(element: PlainElement): void {
  const { $ground: ground, $shown: node, $list: before } = element;
  const wanted = kidsOf(node!, element, ground!);
  element.$list = wanted;
  orderChildren(element, before, wanted, ground!.places === undefined ? undefined : ground!.drop);
}

/** Makes everything inside a fresh element. */
function appendKids(element: PlainElement, node: Shown, ground: Ground): void {
  const kids = kidsOf(node, element, ground);
  element.$list = kids;
  if (kids.length > 0) insertAll(element, kids, null);
}

/** What stands inside an element, in order: groups dissolved, what is new made. */
function kidsOf(node: Shown, parent: PlainElement, ground: Ground): Node[] {
  const parts: Node[] = [];
  let made: Child | undefined;
  const collect = ({ kids }: Shown): void => {
    for (const kid of kids!) {
      const found = standing(kid, parent, ground);
      if (found !== undefined) parts.push(found);
      else if (kid.name === "#group") {
        kid.painted = parent;
        collect(kid);
      } else if (!isForbidden(kid.name)) {
        made = copyPlain(made, kid, parent, ground) ?? makePlain(kid, parent, ground);
        made.$in = parent;
        parts.push(made);
      }
    }
  };
  collect(node);
  return parts;
}

/** Where the node stands already, if it stands in this element. */
function standing(kid: Shown, parent: Element, { places }: Ground): Node | undefined {
  const painted = kid.painted as Child | null;
  if (painted !== null && painted.$in === parent) return painted;
  const place = places?.get(kid) as Child | undefined;
  return place?.$in === parent ? place : undefined;
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
