// What a session that goes on elsewhere begins with: its state, and the values of its widgets by where they stand.
import { Memory } from "../core/memory/memory.ts";
import type { Session } from "../core/run/session.ts";
import type { Node } from "../core/tape/node.ts";
import { writeText } from "../core/values/write.ts";
import { decodeValue, encodeValue } from "../core/wire/crossing.ts";

/** Texts, as `encodeValue` writes them. */
export interface Snapshot {
  readonly state: readonly (readonly [key: string, text: string])[];
  /** By the way from the root: call site, key and count of each block. */
  readonly widgets: readonly (readonly [way: string, text: string])[];
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
  const widgets: [string, string][] = [];
  for (const node of nodesOf(session.root)) {
    const { memory } = node;
    if (memory === null || node.site.definition.value === undefined) continue;
    const found = encodeValue(heldOf(memory));
    if (found.text === undefined) stays.push(`${node.name} at ${node.site.at}`);
    else widgets.push([wayTo(node), found.text]);
  }
  return { state, widgets, stays };
}

/** What is meant to stay in its process. */
export function localKeys({ state }: Session): ReadonlySet<string> {
  const views = [...state.views.keys()].filter(({ options }) => options?.local === true);
  return new Set(views.flatMap(({ object }) => Object.keys(object)));
}

/** Before the session starts: puts the state in its place, and each widget's value when it is drawn first. */
export function restore(session: Session, { state, widgets, moved = [] }: Snapshot): void {
  for (const [key, text] of state) session.state.values[key] = decodeValue(text);
  const waiting = new Map(widgets);
  session.heirlooms = {
    pass(node) {
      if (node.site.definition.value === undefined) return;
      const whole = wayTo(node);
      const isElsewhere = !waiting.has(whole) && moved.includes(node.site.at);
      const way = isElsewhere ? [...waiting.keys()].find((one) => lastStep(one) === lastStep(whole)) : whole;
      const text = way === undefined ? undefined : waiting.get(way);
      waiting.delete(way ?? "");
      if (text !== undefined) node.memory = Object.assign(new Memory(), decodeValue(text), { version: 1 });
    },
  };
  void session.idle().then(() => {
    session.heirlooms = null;
  });
}

/** What a widget remembers, but for what belongs to one run or one variable of it. */
const heldOf = (memory: Memory): object =>
  Object.fromEntries(Object.entries(memory).filter(([name]) => !passing.has(name)));

const passing = new Set(["bound", "refused", "version", "live"]);

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const kid of [...(node.kids ?? []), ...(node.parked ?? [])]) yield* nodesOf(kid);
}

const lastStep = (way: string): string => /\/[^/@]*@\d+:\d+ (?!.*\/[^/@]*@\d+:\d+ ).*$/s.exec(way)?.[0] ?? way;

/** Equal in every process that runs the same script. */
function wayTo(node: Node): string {
  if (node.parent === null) return "";
  const { site, key, nth, parent, name } = node;
  return `${wayTo(parent)}/${name}@${site.at} ${typeof key} ${writeText(key)}#${nth}`;
}
