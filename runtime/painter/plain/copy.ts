// Rows of a kind: the next one is a copy of the one made just before, with what differs set. Copying is what a browser does fastest.
import type { Shown } from "../../core/wire/wire.ts";
import { textOf, writeContent } from "../content.ts";
import { takeAttributes } from "../attributes.ts";
import type { Ground } from "./ground.ts";
import { isLive, writeAttributes } from "./live.ts";
import type { Child } from "./order.ts";
import type { Skeleton } from "./skeleton.ts";
import { fillCopy, keepValues, listenIn, valuesIn } from "./skeleton-values.ts";
import { listen, type PlainElement, takePlain } from "./plain-element.ts";

/** Nothing where the node is not like the one that `model` was made for, or where a copy would carry over what a person did. */
export function copyPlain(
  model: Node | undefined,
  node: Shown,
  parent: PlainElement,
  ground: Ground,
): Element | undefined {
  if (!(model instanceof Element) || (model as PlainElement).$shown?.name !== node.name) return undefined;
  const { $skeleton: skeleton } = model as PlainElement;
  const values = skeleton !== undefined && !node.stale ? valuesIn(skeleton, node) : undefined;
  if (values !== undefined) return copyFilled(model as PlainElement, skeleton!, node, values, parent, ground);
  const copy = model.cloneNode(true) as PlainElement;
  return adopt(copy, model, node, ground) ? copy : undefined;
}

function copyFilled(
  model: PlainElement,
  skeleton: Skeleton,
  node: Shown,
  values: readonly unknown[],
  parent: PlainElement,
  ground: Ground,
): Element {
  const copy = model.cloneNode(true) as PlainElement;
  takePlain(copy, node, ground);
  fillCopy(copy, skeleton, values, model.$kept!);
  // Who stands around it and waits for clicks himself would hear of them before it.
  if (skeleton.clicks && !parent.$on?.includes("click")) passOn(copy, parent, ground);
  else listenIn(copy, skeleton, ground.hear);
  copy.$skeleton = skeleton;
  copy.$kept = keepValues(skeleton, values);
  return copy;
}

function passOn(copy: PlainElement, parent: PlainElement, { hearRows }: Ground): void {
  copy.$passesOn = true;
  if (parent.$hearsRows) return;
  parent.$hearsRows = true;
  parent.addEventListener("click", hearRows);
}

/** Makes the copy of an element that of another node; false where they differ in more than attributes and text. */
function adopt(copy: PlainElement, model: PlainElement, node: Shown, ground: Ground): boolean {
  const { $props: before, $shown: like } = model;
  const { props } = node;
  if (before === undefined || like!.name !== node.name || node.stale || isLive(before) || isLive(props)) return false;
  const filled = "children" in props;
  if (filled !== "children" in before) return false;
  takePlain(copy, node, ground);
  copy.$props = props;
  writeAttributes(copy, props, before);
  listen(copy, props, ground);
  if (!filled) return adoptKids(copy, model, node, ground);
  if (typeof before["children"] === "object") adoptAttributes(copy, model);
  writeContent(copy, props["children"], ground.hear);
  return true;
}

/** Copies of inline tags know what is set on them, so that only what differs is set again. */
function adoptAttributes(copy: Element, model: Element): void {
  let to = copy.firstElementChild;
  for (let from = model.firstElementChild; from !== null; from = from.nextElementSibling) {
    takeAttributes(to!, from);
    adoptAttributes(to!, from);
    to = to!.nextElementSibling;
  }
}

function adoptKids(copy: PlainElement, model: PlainElement, { kids }: Shown, ground: Ground): boolean {
  const like = model.$shown!.kids!;
  if (kids!.length !== like.length) return false;
  let from = model.firstChild;
  let to = copy.firstChild as (ChildNode & Child) | null;
  copy.$list = [...copy.childNodes];
  for (let i = 0; i < like.length; i++) {
    const kid = kids![i]!;
    if (from === null || like[i]!.painted !== from || like[i]!.name !== kid.name) return false;
    if (to instanceof Text) {
      kid.painted = to;
      to.data = textOf(kid.props["children"]);
    } else if (!adopt(to as PlainElement, from as PlainElement, kid, ground)) return false;
    to!.$in = copy;
    from = from.nextSibling;
    to = to!.nextSibling;
  }
  return true;
}
