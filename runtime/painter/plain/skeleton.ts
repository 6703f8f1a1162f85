// Finds what stands around the values of a row, which is the same in all rows from one place in the source.
import { writeText } from "../../core/thrown/in-short.ts";
import type { Composed, Content, Inline } from "../../core/wire/wire.ts";
import { isForbidden } from "../html.ts";
import { isLive } from "./live.ts";

/** Stands for a value while a skeleton is looked for. */
export class Hole {
  constructor(readonly at: number) {}

  /** Made into something else, it is no place to fill in. */
  [Symbol.toPrimitive](): never {
    throw new NoSkeleton();
  }
}

/** One text of the page: written texts and holes, joined. */
export interface TextHole {
  readonly kind: "text";
  readonly pieces: readonly (string | Hole)[];
}

export interface AttributeHole {
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
