// Rows that differ in a few values: what stands around those is copied from one row to the next, and only the values are set.
import { writeText } from "../../core/thrown/in-short.ts";
import type { Composed, Content, Inline, Shown } from "../../core/wire/wire.ts";
import { setAttribute, setAttributes } from "../attributes.ts";
import { attributeName, attributeValue } from "../html-attribute.ts";
import { isAllowed, isForbidden, safeAttributes } from "../html.ts";
import { listenAt } from "../inline.ts";
import { isLive } from "./live.ts";

/** Stands for a value while a skeleton is looked for. */
class Hole {
  constructor(readonly at: number) {}

  /** Made into something else, it is no place to fill in. */
  [Symbol.toPrimitive](): never {
    throw new NoSkeleton();
  }
}

/** One text of the page: written texts and holes, joined. */
interface TextHole {
  readonly kind: "text";
  readonly pieces: readonly (string | Hole)[];
}

interface AttributeHole {
  readonly kind: "attribute";
  readonly name: string;
  readonly at: number;
}

/** A tag with handlers; the one that is copied has no number. */
interface SpotHole {
  readonly kind: "spot";
  readonly spot: number | undefined;
  readonly events: readonly string[];
  readonly at: readonly number[];
}

/** Where something is to be filled in. */
interface Step<Fill> {
  readonly fill: Fill;
  /** From the outermost element: which child of which child. */
  readonly path: readonly number[];
}

/** The same in the order of the page: from the node of the step before, so many up, so many on, then from child to child. */
interface Write extends Step<TextHole | AttributeHole> {
  readonly up: number;
  readonly on: number;
  readonly down: readonly number[];
}

export interface Skeleton {
  readonly of: Composed;
  readonly writes: readonly Write[];
  readonly spots: readonly Step<SpotHole>[];
  /** Its handlers wait for clicks alone: whoever has many of it in him can hear them for all. */
  readonly clicks: boolean;
  readonly content: Content;
}

const known = new WeakMap<Composed, Skeleton | null>();

/** The skeleton of a tag and its content; `null` where a copy could be something else than what is composed. */
export function skeletonOf(composed: Composed): Skeleton | null {
  let skeleton = known.get(composed);
  if (skeleton === undefined) known.set(composed, (skeleton = findSkeleton(composed)));
  return skeleton;
}

/** Controls hold what a person entered: a copy would carry it over. */
const unlike = /^(input|textarea|select|option|details|dialog|svg|math|iframe|audio|video|canvas|object|embed)$/;

class NoSkeleton extends Error {}

function findSkeleton(composed: Composed): Skeleton | null {
  const { by, props, slots } = composed;
  const found: Step<TextHole | AttributeHole>[] = [];
  const spots: Step<SpotHole>[] = [];
  let numbers = 0;
  const seen = new Set<number>();
  /** @param own The tag that is copied itself. */
  const visitAttributes = (attrs: Inline["attrs"], path: readonly number[], own = false): void => {
    const events: [name: string, at: number][] = [];
    for (const name in attrs) {
      const value = attrs[name];
      if (!(value instanceof Hole)) {
        if (!own && (typeof value === "function" || typeof value === "object")) throw new NoSkeleton();
        continue;
      }
      seen.add(value.at);
      if (name.startsWith("on")) events.push([name.slice(2).toLowerCase(), value.at]);
      else found.push({ path, fill: { kind: "attribute", name, at: value.at } });
    }
    if (events.length === 0) return;
    const spot = own ? undefined : numbers++;
    spots.push({
      path,
      fill: { kind: "spot", spot, events: events.map(([name]) => name), at: events.map(([, at]) => at) },
    });
  };
  const visitTag = ({ tag, attrs, children }: Inline, path: readonly number[]): void => {
    if (isForbidden(tag) || unlike.test(tag) || !/^[a-z]/.test(tag)) throw new NoSkeleton();
    visitAttributes(attrs, path);
    visit(children, path);
  };
  const visit = (content: Content, path: readonly number[]): void => {
    let child = 0;
    let pieces: (string | Hole)[] = [];
    const endText = (): void => {
      if (pieces.length === 0) return;
      if (pieces.some((piece) => piece instanceof Hole))
        found.push({ path: [...path, child], fill: { kind: "text", pieces } });
      pieces = [];
      child++;
    };
    const walk = (part: unknown): void => {
      if (Array.isArray(part)) part.forEach(walk);
      else if (part instanceof Hole) {
        seen.add(part.at);
        pieces.push(part);
      } else if (typeof part === "string" || typeof part === "number") {
        if (part !== "") pieces.push(writeText(part));
      } else if (part !== null && typeof part === "object") {
        endText();
        visitTag(part as Inline, [...path, child++]);
      } else throw new NoSkeleton();
    };
    walk(content);
    endText();
  };
  try {
    const own: Record<string, unknown> = { ...props };
    for (const [at, slot] of slots.entries()) {
      if (slot === "key") seen.add(at);
      else own[slot] = new Hole(at);
    }
    if (isLive(own)) return null;
    visitAttributes(own, [], true);
    const content = by(...Array.from({ length: by.length }, (_, at) => new Hole(slots.length + at)));
    visit(content, []);
    const clicks =
      spots.length > 0 && spots.every(({ fill }) => fill.events.length === 1 && fill.events[0] === "click");
    return seen.size === slots.length + by.length
      ? { of: composed, writes: inTurn(found), spots, clicks, content }
      : null;
  } catch (error) {
    if (error instanceof NoSkeleton) return null;
    throw error;
  }
}

/** The way from each to the next. */
function inTurn(steps: readonly Step<TextHole | AttributeHole>[]): Write[] {
  let before: readonly number[] = [];
  return steps.map((step) => {
    const { path } = step;
    const from = before;
    before = path;
    let same = 0;
    while (same < from.length && from[same] === path[same]) same++;
    if (same === from.length) return { ...step, up: 0, on: 0, down: path.slice(same) };
    return { ...step, up: from.length - same - 1, on: path[same]! - from[same]!, down: path.slice(same + 1) };
  });
}

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
