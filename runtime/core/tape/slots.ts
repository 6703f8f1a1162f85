// Compares what a call site draws with what it drew last, value by value. Unchanged only where that is certain.
import { flatCopy, isImmutable, same } from "../values/same.ts";
import { NEW, type Node } from "./node.ts";

/** What the comparison found, as bits: what is sure may be, too. */
export type Change = number;
export const SAME = 0;
/** What only shows in the prepared props: an object that may have been mutated, a new function. */
export const MAYBE = 1;
export const SURE = 3;
/** Whatever there is: the node is new, or was changed by its handle. */
export const ALL = 7;

/** Stores four positional values in the node and says whether any of them changed. */
export function storeSlots(node: Node, a: unknown, b: unknown, c: unknown, d: unknown): Change {
  let change = node.dirty & NEW || node.over !== null ? ALL : SAME;
  node.over = null;
  if (node.a !== a || isObject(a)) {
    change |= compare(node, 0, node.a, a);
    node.a = a;
  }
  if (node.b !== b || isObject(b)) {
    change |= compare(node, 1, node.b, b);
    node.b = b;
  }
  if (node.c !== c || isObject(c)) {
    change |= compare(node, 2, node.c, c);
    node.c = c;
  }
  if (node.d !== d || isObject(d)) {
    change |= compare(node, 3, node.d, d);
    node.d = d;
  }
  node.loose = isObject(a) || isObject(b) || isObject(c) || isObject(d);
  return change;
}

/** The same for more than four, in a list. */
export function storeRest(node: Node, values: readonly unknown[]): Change {
  let change = node.rest === null || node.over !== null ? ALL : SAME;
  node.over = null;
  const before = node.rest;
  node.rest = values;
  for (let i = 0; i < values.length; i++) {
    const now = values[i];
    if (before === null ? isObject(now) : now !== before[i] || isObject(now))
      change |= compare(node, i, before?.[i], now);
  }
  return change;
}

/** The same for props that come as one object. */
export function storeWhole(node: Node, props: Record<string, unknown>): Change {
  const before = node.a as Record<string, unknown> | undefined;
  node.a = props;
  if (before === undefined || node.over !== null) {
    node.over = null;
    return ALL;
  }
  const names = Object.keys(props);
  if (names.length !== Object.keys(before).length) return SURE;
  let change = SAME;
  for (const name of names) {
    if (!(name in before)) return SURE;
    change |= name === "bind" ? boundChange(node) : compareKept(node, name, before[name], props[name]);
  }
  return change;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

function compare(node: Node, at: number, before: unknown, now: unknown): Change {
  if (typeof now !== "object" || now === null) {
    if (now === before) return SAME;
    if (typeof now === "function" && typeof before === "function") {
      if (node.site.steady) return SAME;
      // In content it is a handler, of which rows have many.
      return at < node.site.slots.length ? functionChange(node, slotName(node, at)) : SAME;
    }
    return SURE;
  }
  if (slotName(node, at) === "bind") return boundChange(node);
  return compareObject(node, at, before, now);
}

function compareObject(node: Node, at: number, before: unknown, now: object): Change {
  if (now === before && isImmutable(now)) return SAME;
  const copies = (node.copies ??= []);
  const kept = copies[at];
  const copy = (copies[at] = flatCopy(now));
  // The copy is of another object, drawn before what is drawn now came in between.
  if (!isObject(before)) return SURE;
  return copy !== undefined && kept !== undefined && same(copy, kept) ? SAME : MAYBE;
}

/** Props in one object keep no copies: an object among them is compared by content when it is small, else changed. */
function compareKept(node: Node, name: string, before: unknown, now: unknown): Change {
  if (typeof now === "function" && typeof before === "function") return functionChange(node, name);
  if (typeof now !== "object" || now === null) return now === before ? SAME : SURE;
  return now === before && isImmutable(now) ? SAME : MAYBE;
}

/** Handlers are never compared: the node keeps the latest. A function that shapes what is shown has to be tried. */
function functionChange(node: Node, name: string | undefined): Change {
  const kind = name === undefined ? undefined : node.site.definition.props[name];
  return typeof kind === "string" && kind.startsWith("function") ? MAYBE : SAME;
}

const boundChange = (node: Node): Change => (node.site.definition.showsBound ? MAYBE : SAME);

const slotName = (node: Node, at: number): string | undefined => node.site.slots[at];
