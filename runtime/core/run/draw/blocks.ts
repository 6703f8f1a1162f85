// Opens blocks: runs what is drawn inside one, and makes what the script holds of one that is filled later.
import type { Definition } from "../../tape/definition.ts";
import type { Scope } from "../scope.ts";
import type { Block } from "../../tape/block.ts";
import { setCurrent } from "../../tape/current.ts";
import type { BlockAccess } from "../definition.ts";
import { cursorNow } from "../here.ts";
import type { Cursor } from "./cursor.ts";
import { scopeOf, isInside } from "../scope.ts";
import { copyFor, Memory } from "../../memory/memory.ts";
import { CHILDREN, Node, UPDATE } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";
import { isPromise } from "../../values/promises.ts";
import type { Run } from "../run.ts";
import { isSignal } from "../../thrown/signals.ts";
import { groupDefinition, Site } from "../../tape/site.ts";

/** Draws the inside of a block that was drawn with children. */
export function openBlock(cursor: Cursor, node: Node, draw: (cursor: Cursor) => unknown, changed: boolean): unknown {
  const { run } = cursor;
  const { definition } = node.site;
  if (definition.later !== undefined) return definition.later(run, node, draw);
  if (definition.value !== undefined) remember(run, node, changed);
  if (definition.gate !== undefined && !mayRun(definition.gate, node)) return shut(run, node);
  if (typeof definition.scope === "object") {
    node.held = draw;
    const kept = definition.scope.opened(run, node);
    if (kept !== undefined) return kept.value;
  }
  return runIn(run.at(node), around(node, draw));
}

/** What the element makes of the function that draws in its block. */
const around = (node: Node, draw: (cursor: Cursor) => unknown) => node.site.definition.around?.(node, draw) ?? draw;

/** Asks a gate, with the box that the block stands in: groups between them are seen through. */
function mayRun(gate: NonNullable<Definition["gate"]>, node: Node): boolean {
  let at = node;
  let first = true;
  do {
    first &&= at.parent!.cursor?.first === at;
    at = at.parent!;
  } while (at.site.definition.group);
  return gate(node, at, first);
}

/** What an element with a value, a trigger or a place for drawings evaluates to. */
export function makeResult(cursor: Cursor, node: Node, changed: boolean): unknown {
  const { definition } = node.site;
  const { run } = cursor;
  if (definition.trigger !== undefined) {
    return node.memory === null ? definition.trigger.rest : node.memory.drawTrigger(definition.trigger, run.serial);
  }
  const value = definition.value === undefined ? undefined : remember(run, node, changed);
  if (definition.children !== "block")
    return definition.result === undefined ? value : definition.result(access(run, node, value), node.raw);
  if (definition.later !== undefined) return definition.later(run, node);
  if (definition.html && "children" in node.raw) return node;
  // Who draws in it gets a cursor then; what stands in it goes when nobody does.
  if (node.kids!.length > 0 || node.parked !== null) run.at(node);
  return definition.result === undefined ? blockOf(node) : definition.result(access(run, node, value), node.raw);
}

/** What an element evaluates to that could not be drawn: its value at rest, a block that is drawn in nevertheless. */
export function restOf(cursor: Cursor, node: Node): unknown {
  const { rest, trigger, value, children } = node.site.definition;
  if (rest !== undefined) return rest(cursor, node);
  if (trigger !== undefined) return trigger.rest;
  if (children === "block") return cursor.spread(node.site.of(groupDefinition), { key: node.key });
  try {
    return value === undefined ? node : copyFor(value, value.fit(value.initial(node.raw), node.raw));
  } catch {
    return null;
  }
}

function remember(run: Run, node: Node, changed: boolean): unknown {
  const memory = (node.memory ??= new Memory());
  const { version } = memory;
  const value = memory.draw(node, node.site.definition.value!, changed);
  if (memory.version !== version) run.session.mark(node, UPDATE);
  if (memory.bound) run.session.bound.add(node);
  return value;
}

/** A lazy block that is closed: its function does not run, its widgets keep their values. */
function shut(run: Run, node: Node): undefined {
  const kids = node.kids!;
  if (kids.length === 0) return;
  for (const kid of kids) kid.shut = true;
  node.parked = [...kids, ...(node.parked ?? [])];
  node.kids = [];
  run.session.mark(node, CHILDREN);
}

/** Runs a function with a block as the current one, and closes the block behind it. */
export function runIn(inner: Cursor, draw: (cursor: Cursor) => unknown): unknown {
  let result: unknown;
  // A browser drops the machine code of functions that nobody holds, and would make it again in the next run.
  inner.draw = draw;
  const before = setCurrent(inner);
  try {
    result = draw(inner);
  } catch (error) {
    setCurrent(before);
    if (!isSignal(error)) inner.close();
    throw error;
  }
  setCurrent(before);
  if (result !== undefined && isPromise(result)) {
    inner.attach();
    return inner.run.adopt(result, inner);
  }
  inner.close();
  return result;
}

/** The blocks and slots that scripts hold: functions, but nothing to be shown. */
const places = new WeakSet<object>();

/** True for what an element evaluates to when it has no value: a block, a slot, a handle. */
export const isPlace = (value: unknown): boolean =>
  value instanceof Node || (typeof value === "function" && places.has(value));

/** What the script holds of a node: the same each time. */
export function hold<B extends object>(node: Node, make: () => B): B {
  if (node.held === undefined) places.add((node.held = make()) as B);
  return node.held as B;
}

/** The function that draws in a block from anywhere in the run. */
export function blockOf(node: Node): Block {
  return hold<Block>(node, () => (draw) => drawInto(writerNow(node), around(node, draw) as typeof draw));
}

function drawInto<R>(cursor: Cursor, draw: (cursor: Cursor) => R): R {
  const result = cursor.with(draw);
  return isPromise(result) ? (cursor.run.adopt(result, null) as R) : result;
}

export function writerNow(node: Node): Cursor {
  const cursor = cursorNow();
  if (cursor === null) throw new Problem("drawing-outside-run", {});
  if (!cursor.run.goesOn) cursor.run.refuse();
  return writerOf(node, cursor);
}

/** The cursor for what code in another block draws in this one: what runs again alone and writes outside itself gets a share of its own there. */
export function writerOf(node: Node, from: Cursor): Cursor {
  const scope = scopeOf(from);
  if (scope === null || isInside(node, scope)) return from.run.at(node);
  return (scope.site.definition.scope as Scope).shareOf(node, scope, from.run);
}

const childSites = new WeakMap<Definition, Site>();

/** Draws a child block, told apart from its brothers by `key`. */
export function childOf(
  { handle, run }: BlockAccess,
  element: { readonly definition: Definition },
  key: string | number,
  props: object,
): Block {
  const { definition } = element;
  let site = childSites.get(definition);
  if (site === undefined) childSites.set(definition, (site = new Site(definition, {}, true)));
  return run.at(handle as Node).spread(site, { ...props, key }) as Block;
}

function access(run: Run, node: Node, value: unknown): BlockAccess {
  return {
    value,
    run,
    handle: node,
    get block() {
      node.kids ??= [];
      return blockOf(node);
    },
    get sent() {
      return node.memory?.live === run.serial ? node.memory.value : undefined;
    },
  };
}
