// What a session that goes on elsewhere begins with: its state, and the values of its widgets by where they stand.
import type { Memory } from "../core/memory/memory.ts";
import type { Session } from "../core/run/session.ts";
import type { Node } from "../core/tape/node.ts";
import { decodeValue, encodeValue } from "../core/wire/crossing.ts";
import { Inheritance } from "./inheritance.ts";
import { nodesOf, wayTo } from "./ways.ts";

/**
 * The value of a widget by the way to it from the root: call site, key and count of each block. `within`: the way to the closed block that
 * it is shut in, or `""` where it persists without being drawn.
 */
export type Kept = readonly [way: string, text: string, within?: string];

/** The same within one process, where what a widget remembers may be as it is. */
export type Handed = readonly [way: string, held: string | object, within?: string];

/** Texts, as `encodeValue` writes them. */
export interface Snapshot {
  readonly state: readonly (readonly [key: string, text: string])[];
  readonly widgets: readonly Kept[];
  /** Call sites that stand in another block now: of the way to their widgets, only the last step is known. */
  readonly moved?: readonly string[];
  /** What cannot leave its process, as a script would write it: `session.rows[3].socket`. */
  readonly stays: readonly string[];
}

export function takeSnapshot(session: Session): Snapshot {
  const stays: string[] = [];
  const state: [string, string][] = [];
  session.state.settle();
  const local = localKeys(session);
  for (const [key, value] of Object.entries(session.state.values)) {
    if (local.has(key)) continue;
    const found = encodeValue(value);
    if (found.text === undefined) stays.push(`session.${key}${found.at}`);
    else state.push([key, found.text]);
  }
  const widgets: Kept[] = [];
  for (const [node, way, held, ...within] of memoriesOf(session)) {
    const found = encodeValue(held);
    if (found.text === undefined) stays.push(`${node.name} at ${node.site.at}`);
    else widgets.push([way, found.text, ...within]);
  }
  widgets.push(...session.part(Inheritance).rest);
  return { state, widgets, stays };
}

/** What the widgets of a session hold, for another one in the same process. */
export function handDown(session: Session): Handed[] {
  const held = [...memoriesOf(session)].map(([, ...handed]): Handed => handed);
  return [...held, ...session.part(Inheritance).rest];
}

function* memoriesOf(session: Session): Generator<readonly [Node, way: string, held: object, within?: string]> {
  for (const { node, within } of nodesOf(session.root)) {
    const { memory } = node;
    if (memory === null || node.site.definition.value === undefined) continue;
    if (memory.persist) yield [node, wayTo(node), heldOf(memory), ""];
    else if (within !== null) yield [node, wayTo(node), heldOf(memory), wayTo(within)];
    else yield [node, wayTo(node), heldOf(memory)];
  }
}

/** What is meant to stay in its process. */
export function localKeys({ state }: Session): ReadonlySet<string> {
  const views = [...state.views.keys()].filter(({ options }) => options?.local === true);
  return new Set(views.flatMap(({ object }) => Object.keys(object)));
}

/** Before the session starts: puts the state in its place, and each widget's value when it is drawn first. */
export function restore(session: Session, { state, widgets, moved = [] }: Snapshot): void {
  for (const [key, text] of state) session.state.values[key] = decodeValue(text);
  session.part(Inheritance).take(widgets, moved);
}

/** What a widget remembers, but for what belongs to one run or one variable of it. */
const heldOf = (memory: Memory): object =>
  Object.fromEntries(Object.entries(memory).filter(([name]) => !passing.has(name)));

const passing = new Set(["bound", "refused", "version", "live"]);
