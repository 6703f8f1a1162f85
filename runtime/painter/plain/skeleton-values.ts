// Sets the values of a row in the copy of another, and those that change later.
import { writeText } from "../../core/thrown/in-short.ts";
import type { Content, Inline, Shown } from "../../core/wire/wire.ts";
import { setAttribute, setAttributes } from "../attributes.ts";
import { attributeName, attributeValue } from "../html-attribute.ts";
import { isAllowed, safeAttributes } from "../html.ts";
import { listenAt } from "../inline.ts";
import { type AttributeHole, Hole, type Skeleton, type TextHole } from "./skeleton.ts";

const isText = (value: unknown): boolean => (typeof value === "string" && value !== "") || typeof value === "number";

/** A node's values, where they leave the skeleton as it is. */
export function valuesIn({ of, writes, spots }: Skeleton, node: Shown): readonly unknown[] | undefined {
  if (node.composed !== of) return undefined;
  const values = node.values!;
  for (const { fill } of writes) {
    if (fill.kind === "text") {
      for (const piece of fill.pieces) if (piece instanceof Hole && !isText(values[piece.at])) return undefined;
    } else if (typeof values[fill.at] === "function") return undefined;
  }
  for (const { fill } of spots) for (const at of fill.at) if (typeof values[at] !== "function") return undefined;
  return values;
}

/** The values as they are shown now. Handlers are left out: the node has them, and those of the next run. */
export function keepValues({ spots }: Skeleton, values: readonly unknown[]): unknown[] {
  const kept = [...values];
  for (const { fill } of spots) for (const at of fill.at) kept[at] = null;
  return kept;
}

/** Fills a copy of what shows `before`. */
export function fillCopy(
  copy: Element,
  { writes }: Skeleton,
  values: readonly unknown[],
  before: readonly unknown[],
): void {
  let at: Node = copy;
  for (const { fill, up, on, down } of writes) {
    for (let left = up; left > 0; left--) at = at.parentNode!;
    for (let left = on; left > 0; left--) at = at.nextSibling!;
    at = childAt(at, down);
    if (isNew(fill, values, before)) write(at, fill, values);
  }
}

/** Hears what the handlers in a copy wait for. */
export function listenIn(copy: Element, { spots }: Skeleton, hear: (event: Event) => void): void {
  for (const { path, fill } of spots) listenAt(childAt(copy, path) as Element, fill.events, fill.spot, hear);
}

/** Sets what has changed since `kept`, and keeps it. */
export function patchValues(element: Element, { writes }: Skeleton, values: readonly unknown[], kept: unknown[]): void {
  for (const { fill, path } of writes) if (isNew(fill, values, kept)) write(childAt(element, path), fill, values);
  for (const { fill } of writes) {
    if (fill.kind === "attribute") kept[fill.at] = values[fill.at];
    else for (const piece of fill.pieces) if (piece instanceof Hole) kept[piece.at] = values[piece.at];
  }
}

/** The tags with handlers that an event has come through, the innermost first. */
export function spotsOn(path: readonly EventTarget[], element: Element, { spots }: Skeleton): (number | undefined)[] {
  return spots
    .map((step) => [path.indexOf(childAt(element, step.path)), step.fill.spot] as const)
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => a - b)
    .map(([, spot]) => spot);
}

/** An object may have been mutated. */
function isNew(fill: TextHole | AttributeHole, values: readonly unknown[], before: readonly unknown[]): boolean {
  if (fill.kind === "attribute") return values[fill.at] !== before[fill.at] || typeof values[fill.at] === "object";
  for (const piece of fill.pieces) if (piece instanceof Hole && values[piece.at] !== before[piece.at]) return true;
  return false;
}

function write(node: Node, fill: TextHole | AttributeHole, values: readonly unknown[]): void {
  if (fill.kind === "text") {
    let text = "";
    for (const piece of fill.pieces) text += piece instanceof Hole ? writeText(values[piece.at]) : piece;
    (node as Text).data = text;
    return;
  }
  const { name } = fill;
  const value = values[fill.at];
  setAttribute(node as Element, attributeName(name), isAllowed(name, value) ? attributeValue(name, value) : undefined);
}

function childAt(from: Node, path: readonly number[]): Node {
  let at = from;
  for (let steps of path) {
    at = at.firstChild!;
    for (; steps > 0; steps--) at = at.nextSibling!;
  }
  return at;
}

/** From now on its content is written as a whole: what is set on the tags in it has to be known there. Returns the props of the tag itself. */
export function leaveSkeleton(element: Element, { of, content }: Skeleton, values: readonly unknown[]): Shown["props"] {
  const visit = (content: Content, at: ChildNode | null): ChildNode | null => {
    if (Array.isArray(content)) return (content as readonly Content[]).reduce((at, part) => visit(part, at), at);
    if (typeof content !== "object" || content instanceof Hole) return at instanceof Text ? at.nextSibling : at;
    const { attrs, children } = content as Inline;
    const set: Record<string, unknown> = {};
    for (const name in attrs) set[name] = attrs[name] instanceof Hole ? values[attrs[name].at] : attrs[name];
    while (at instanceof Text) at = at.nextSibling;
    setAttributes(at as Element, safeAttributes(set));
    visit(children, at!.firstChild);
    return at!.nextSibling;
  };
  visit(content, element.firstChild);
  const own: Record<string, unknown> = { ...of.props };
  for (const [at, slot] of of.slots.entries()) if (slot !== "key") own[slot] = values[at];
  return own;
}
