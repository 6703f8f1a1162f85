// What a value was when something was computed from it: a copy that later changes do not reach, and whether a value is still the same.
import { closureOf } from "./closure.ts";

/** So many entries, in all that a value holds, are compared one by one; what holds more is compared as the object that it is. */
export const MOST_ENTRIES = 1000;

/** What a value is: itself where it is compared as such, else what was found in it. */
export type Kept = unknown;

/** What is seen of an object: two are the same when all of this is. */
interface Look {
  /** Its kind: the prototype of data, the place of a function. */
  readonly tag: unknown;
  /** Its keys, or what else is in it that has no parts. */
  readonly keys: readonly unknown[];
  readonly parts: readonly unknown[];
  /** The parts are what a function uses, each of them a value by itself. */
  readonly apart: boolean;
}

interface Copy {
  readonly tag: unknown;
  readonly keys: readonly unknown[];
  readonly parts: Kept[];
}

/** Known by this list: other objects may do anything when they are asked what they are. */
const copies = new WeakSet<object>();
const isCopy = (kept: Kept): kept is Copy => copies.has(kept as object);

/** Tells the objects that scripts get to see state through: what is read of them is followed by itself. */
export type IsState = (value: object) => boolean;

/** Several values: an object that is in more than one of them has to be so again. */
export function keepAll(values: readonly unknown[], isState: IsState): Kept[] {
  const known = new Map<object, Copy>();
  const copy = (value: unknown): Kept => {
    if (!isObject(value)) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const look = lookAt(value, isState);
    if (look === null) return value;
    const made: Copy = { tag: look.tag, keys: look.keys, parts: [] };
    copies.add(made);
    known.set(value, made);
    for (const part of look.parts) made.parts.push(look.apart ? whole(part) : copy(part));
    return made;
  };
  const whole = (value: unknown): Kept => (isSmall(value, isState) ? copy(value) : value);
  return values.map(whole);
}

/** Whether values are what they were. Whatever they are: it comes to an end and throws nothing. */
export function isSameAll(kept: readonly Kept[], values: readonly unknown[], isState: IsState): boolean {
  const pairs = new Map<Copy, object>();
  const taken = new Set<object>();
  const compare = (before: Kept, value: unknown): boolean => {
    if (!isCopy(before)) return Object.is(before, value);
    if (!isObject(value)) return false;
    if (pairs.has(before)) return pairs.get(before) === value;
    // What is one object now was two before.
    if (taken.has(value)) return false;
    pairs.set(before, value);
    taken.add(value);
    const look = lookAt(value, isState);
    return (
      look !== null &&
      look.tag === before.tag &&
      look.parts.length === before.parts.length &&
      look.keys.length === before.keys.length &&
      look.keys.every((key, at) => Object.is(key, before.keys[at])) &&
      look.parts.every((part, at) => compare(before.parts[at], part))
    );
  };
  return kept.length === values.length && values.every((value, at) => compare(kept[at], value));
}

/** Whether a change in place would be seen. */
export const isCompared = (value: object): boolean => isSmall(value, never) && lookAt(value, never) !== null;

const never: IsState = () => false;

/** Whether a value is compared entry by entry, or is none that has any. */
function isSmall(value: unknown, isState: IsState): boolean {
  const seen = new Set<object>();
  let left = MOST_ENTRIES;
  const count = (part: unknown): boolean => {
    if (!isObject(part) || seen.has(part)) return true;
    seen.add(part);
    if (sizeOf(part) > left) return false;
    const look = lookAt(part, isState);
    if (look === null || look.apart) return true;
    left -= look.parts.length;
    return left >= 0 && look.parts.every(count);
  };
  return count(value);
}

const isObject = (value: unknown): value is object =>
  typeof value === "function" || (typeof value === "object" && value !== null);

/** What can be said without looking at every entry. */
function sizeOf(value: object): number {
  try {
    if (Array.isArray(value)) return value.length;
    return value instanceof Map || value instanceof Set ? value.size : 0;
  } catch {
    return 0;
  }
}

const nothing: readonly unknown[] = [];

/** `null` for what is compared by identity: it has behaviour of its own, or cannot be looked at. */
function lookAt(value: object, isState: IsState): Look | null {
  try {
    const closure = closureOf(value);
    if (closure !== undefined) {
      const captured = closure.captures();
      return { tag: closure.place, keys: Object.keys(captured), parts: Object.values(captured), apart: true };
    }
    if (typeof value === "function") return null;
    if (isState(value)) return { tag: isState, keys: Object.keys(value), parts: nothing, apart: false };
    return lookAtData(value, Object.getPrototypeOf(value) as object | null);
  } catch {
    return null;
  }
}

function lookAtData(value: object, tag: object | null): Look | null {
  const look = (keys: readonly unknown[], parts = nothing): Look => ({ tag, keys, parts, apart: false });
  const names = Reflect.ownKeys(value);
  if (names.length > MOST_ENTRIES + 1 || sizeOf(value) > MOST_ENTRIES) return null;
  if (tag === null || tag === Object.prototype || tag === Array.prototype) {
    const parts: unknown[] = [];
    for (const name of names) {
      const found = Reflect.getOwnPropertyDescriptor(value, name)!;
      // What a getter gives is known only to who asks it.
      if (!("value" in found)) return null;
      parts.push(found.value);
    }
    return look(names, parts);
  }
  if (tag === RegExp.prototype) {
    const { source, flags, lastIndex } = value as RegExp;
    return look([source, flags, lastIndex]);
  }
  if (names.length > 0) return null;
  if (tag === Date.prototype) return look([(value as Date).getTime()]);
  if (tag === Map.prototype) return look(nothing, [...(value as Map<unknown, unknown>)].flat(1));
  return tag === Set.prototype ? look(nothing, [...(value as Set<unknown>)]) : null;
}
