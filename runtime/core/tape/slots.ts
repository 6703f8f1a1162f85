// Compares what a call site draws with what it drew last, value by value. Unchanged only where that is certain.
import { flatCopy, isImmutable, same } from "../values/same.ts";
import type { Node } from "./node.ts";

/** What the comparison found: `maybe` for what only shows in the prepared props: an object that may have been mutated, a new function. */
export type Change = "none" | "maybe" | "sure";

/** Stores four positional values in the node and says whether any of them changed. */
export function storeSlots(node: Node, a: unknown, b: unknown, c: unknown, d: unknown): Change {
  let change: Change = node.dirty & 4 || node.over !== null ? "sure" : "none";
  node.over = null;
  if (node.a !== a || isObject(a)) {
    change = worse(change, compare(node, 0, node.a, a));
    node.a = a;
  }
  if (node.b !== b || isObject(b)) {
    change = worse(change, compare(node, 1, node.b, b));
    node.b = b;
  }
  if (node.c !== c || isObject(c)) {
    change = worse(change, compare(node, 2, node.c, c));
    node.c = c;
  }
  if (node.d !== d || isObject(d)) {
    change = worse(change, compare(node, 3, node.d, d));
    node.d = d;
  }
  node.loose = isObject(a) || isObject(b) || isObject(c) || isObject(d);
  return change;
}

/** The same for more than four values. */
export function storeRest(node: Node, values: readonly unknown[]): Change {
  let change: Change = node.rest === null || node.over !== null ? "sure" : "none";
  node.over = null;
  const before = node.rest;
  for (let i = 0; i < values.length; i++) {
    const now = values[i];
    if (before === null || now !== before[i] || isObject(now))
      change = worse(change, compare(node, i, before?.[i], now));
  }
  node.rest = values;
  return change;
}

/** The same for props that come as one object. */
export function storeWhole(node: Node, props: Record<string, unknown>): Change {
  const before = node.a as Record<string, unknown> | undefined;
  node.a = props;
  if (before === undefined || node.over !== null) {
    node.over = null;
    return "sure";
  }
  const names = Object.keys(props);
  if (names.length !== Object.keys(before).length) return "sure";
  let change: Change = "none";
  for (const name of names) {
    if (!(name in before)) return "sure";
    change = worse(change, name === "bind" ? boundChange(node) : compareKept(node, name, before[name], props[name]));
  }
  return change;
}

const worse = (a: Change, b: Change): Change => (a === "sure" || b === "none" ? a : b);

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

function compare(node: Node, at: number, before: unknown, now: unknown): Change {
  if (typeof now !== "object" || now === null) {
    if (now === before) return "none";
    if (typeof now === "function" && typeof before === "function") return functionChange(node, slotName(node, at));
    return "sure";
  }
  if (slotName(node, at) === "bind") return boundChange(node);
  return compareObject(node, at, before, now);
}

function compareObject(node: Node, at: number, before: unknown, now: object): Change {
  if (now === before && isImmutable(now)) return "none";
  const copies = (node.copies ??= []);
  const kept = copies[at];
  const copy = (copies[at] = flatCopy(now));
  return copy !== undefined && kept !== undefined && same(copy, kept) ? "none" : "maybe";
}

/** Props in one object keep no copies: an object among them is compared by content when it is small, else changed. */
function compareKept(node: Node, name: string, before: unknown, now: unknown): Change {
  if (typeof now === "function" && typeof before === "function") return functionChange(node, name);
  if (typeof now !== "object" || now === null) return now === before ? "none" : "sure";
  return now === before && isImmutable(now) ? "none" : "maybe";
}

/** Handlers are never compared: the node keeps the latest. A function that shapes what is shown has to be tried. */
function functionChange(node: Node, name: string | undefined): Change {
  const kind = name === undefined ? undefined : node.site.definition.props[name];
  return typeof kind === "string" && kind.startsWith("function") ? "maybe" : "none";
}

const boundChange = (node: Node): Change => (node.site.definition.showsBound ? "maybe" : "none");

const slotName = (node: Node, at: number): string | undefined => node.site.slots[at];
