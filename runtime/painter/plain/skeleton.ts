// Rows that differ in a few values: what stands around those is copied from one row to the next, and only the values are set.
import { writeText } from "../../core/thrown/in-short.ts";
import type { Composed, Composer, Content, Inline, Shown } from "../../core/wire/wire.ts";
import { setAttribute, setAttributes } from "../attributes.ts";
import { attributeName, attributeValue } from "../html-attribute.ts";
import { isAllowed, isForbidden, safeAttributes } from "../html.ts";
import { listenAt } from "../inline.ts";

/** Stands for a value while a skeleton is looked for. */
class Hole {
  constructor(readonly at: number) {}
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

/** A tag with handlers. */
interface SpotHole {
  readonly kind: "spot";
  readonly spot: number;
  readonly events: readonly string[];
  readonly at: readonly number[];
}

type Fill = TextHole | AttributeHole | SpotHole;

/** Where something is to be filled in, in the order of the page: from the node before, so many steps up, in and on. */
interface Step {
  readonly fill: Fill;
  /** From the outermost element: which child of which child. */
  readonly path: readonly number[];
}

export interface Skeleton {
  readonly composer: Composer;
  readonly steps: readonly Step[];
  readonly content: Content;
}

const known = new WeakMap<Composer, Skeleton | null>();

/** The skeleton of what composes content; `null` where a copy could be something else than what is composed. */
export function skeletonOf(composer: Composer): Skeleton | null {
  let skeleton = known.get(composer);
  if (skeleton === undefined) known.set(composer, (skeleton = findSkeleton(composer)));
  return skeleton;
}

/** Controls hold what a person entered: a copy would carry it over. */
const unlike = /^(input|textarea|select|option|details|dialog|svg|math|iframe|audio|video|canvas|object|embed)$/;

class NoSkeleton extends Error {}

function findSkeleton(composer: Composer): Skeleton | null {
  const steps: Step[] = [];
  let spots = 0;
  let found = 0;
  const visitTag = ({ tag, attrs, children }: Inline, path: readonly number[]): void => {
    if (isForbidden(tag) || unlike.test(tag) || !/^[a-z]/.test(tag)) throw new NoSkeleton();
    const events: [name: string, at: number][] = [];
    for (const name in attrs) {
      const value = attrs[name];
      if (typeof value === "function" || (typeof value === "object" && !(value instanceof Hole)))
        throw new NoSkeleton();
      if (!(value instanceof Hole)) continue;
      found++;
      if (name.startsWith("on")) events.push([name.slice(2).toLowerCase(), value.at]);
      else steps.push({ path, fill: { kind: "attribute", name, at: value.at } });
    }
    if (events.length > 0) {
      const [names, at] = [events.map(([name]) => name), events.map(([, at]) => at)];
      steps.push({ path, fill: { kind: "spot", spot: spots++, events: names, at } });
    }
    visit(children, path);
  };
  const visit = (content: Content, path: readonly number[]): void => {
    let child = 0;
    let pieces: (string | Hole)[] = [];
    const endText = (): void => {
      if (pieces.length === 0) return;
      if (pieces.some((piece) => piece instanceof Hole))
        steps.push({ path: [...path, child], fill: { kind: "text", pieces } });
      pieces = [];
      child++;
    };
    const walk = (part: unknown): void => {
      if (Array.isArray(part)) part.forEach(walk);
      else if (part instanceof Hole) {
        found++;
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
    const content = composer(...Array.from({ length: composer.length }, (_, at) => new Hole(at)));
    visit(content, []);
    return found === composer.length ? { composer, steps, content } : null;
  } catch (error) {
    if (error instanceof NoSkeleton) return null;
    throw error;
  }
}

const textIn = ({ pieces }: TextHole, parts: readonly unknown[]): string => {
  if (pieces.length === 1) return writeText(parts[(pieces[0] as Hole).at]);
  let text = "";
  for (const piece of pieces) text += piece instanceof Hole ? writeText(parts[piece.at]) : piece;
  return text;
};

const isText = (value: unknown): boolean => (typeof value === "string" && value !== "") || typeof value === "number";

/** What a node holds, if its values leave the skeleton as it is; handlers are left out. */
export function heldIn(skeleton: Skeleton, { composed }: Shown): Composed | undefined {
  return composed?.by === skeleton.composer && fits(skeleton, composed.parts) ? composed : undefined;
}

function fits({ steps }: Skeleton, parts: unknown[]): boolean {
  for (const { fill } of steps) {
    if (fill.kind === "text") {
      for (const piece of fill.pieces) if (piece instanceof Hole && !isText(parts[piece.at])) return false;
    } else if (fill.kind === "attribute") {
      if (typeof parts[fill.at] === "function" || typeof parts[fill.at] === "object") return false;
    } else
      for (const at of fill.at) {
        if (typeof parts[at] !== "function") return false;
        // The node has it, and the one of the next run.
        parts[at] = null;
      }
  }
  return true;
}

/** Fills a copy of what shows `before`. */
export function fillCopy(
  copy: Element,
  skeleton: Skeleton,
  parts: readonly unknown[],
  before: readonly unknown[],
  hear: (event: Event) => void,
): void {
  for (const step of skeleton.steps) {
    const { fill } = step;
    if (fill.kind === "spot") listenAt(nodeAt(copy, step) as Element, fill.events, fill.spot, hear);
    else write(copy, step, parts, before);
  }
}

/** Sets what has changed since `before`. */
export function patchParts(
  element: Element,
  { steps }: Skeleton,
  parts: readonly unknown[],
  before: readonly unknown[],
): void {
  for (const step of steps) if (step.fill.kind !== "spot") write(element, step, parts, before);
}

function write(element: Element, step: Step, parts: readonly unknown[], before: readonly unknown[]): void {
  const { fill } = step;
  if (fill.kind === "text") {
    const text = textIn(fill, parts);
    if (text !== textIn(fill, before)) (nodeAt(element, step) as Text).data = text;
  } else if (fill.kind === "attribute") {
    const value = parts[fill.at];
    if (value === before[fill.at]) return;
    const { name } = fill;
    setAttribute(
      nodeAt(element, step) as Element,
      attributeName(name),
      isAllowed(name, value) ? attributeValue(name, value) : undefined,
    );
  }
}

function nodeAt(element: Element, { path }: Step): Node {
  let at: Node = element;
  for (let steps of path) {
    at = at.firstChild!;
    for (; steps > 0; steps--) at = at.nextSibling!;
  }
  return at;
}

/** From now on its content is written as a whole: what is set on the tags in it has to be known there. */
export function leaveSkeleton(element: Element, { content }: Skeleton, parts: readonly unknown[]): void {
  const visit = (content: Content, at: ChildNode | null): ChildNode | null => {
    if (Array.isArray(content)) return (content as readonly Content[]).reduce((at, part) => visit(part, at), at);
    if (typeof content !== "object" || content instanceof Hole) return at instanceof Text ? at.nextSibling : at;
    const { attrs, children } = content as Inline;
    const set: Record<string, unknown> = {};
    for (const name in attrs) set[name] = attrs[name] instanceof Hole ? parts[attrs[name].at] : attrs[name];
    while (at instanceof Text) at = at.nextSibling;
    setAttributes(at as Element, safeAttributes(set));
    visit(children, at!.firstChild);
    return at!.nextSibling;
  };
  visit(content, element.firstChild);
}
