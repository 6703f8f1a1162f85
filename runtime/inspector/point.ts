// A point of a session that it can be taken back to: the state and every widget as they were when a run's body began.
import { PageAddress } from "../core/run/page-address.ts";
import { Memory } from "../core/memory/memory.ts";
import type { Node } from "../core/tape/node.ts";
import type { Beside } from "../core/run/part.ts";
import type { Run } from "../core/run/run.ts";
import type { Session } from "../core/run/session.ts";
import type { Site } from "../core/tape/site.ts";
import { keep } from "../watch/keep.ts";
import { besides } from "./all-state.ts";
import { writeText } from "../core/values/write.ts";

/** What a widget held, and the trigger that was true in the run that drew what stands around it. */
interface Kept {
  readonly memory: Record<string, unknown>;
  readonly fired: { readonly value: unknown } | null;
}

export interface Point {
  readonly state: Readonly<Record<string, unknown>>;
  /** What is kept on the device. What all share belongs to others, too: nobody takes it back. */
  readonly stored: Readonly<Record<string, unknown>>;
  /** By the way to the widget: its call site and those of the blocks around it. */
  readonly widgets: ReadonlyMap<string, Kept>;
  /** The forms that the run clears at its end. */
  readonly clears: readonly string[];
  /** The page's path and query string, where the app asks for them. */
  readonly address: string | undefined;
}

/** @param before The point of the run before: around a part that runs again alone, what that run drew is still there. */
export function takePoint({ session, task, root }: Run, before: Point | null): Point {
  const fired = new Map(task.triggers.map(({ memory, value }) => [memory, value]));
  const widgets = new Map<string, Kept>();
  for (const node of nodesOf(session.root)) {
    const { memory } = node;
    if (memory === null) continue;
    const way = wayTo(node);
    const isAround = root !== null && !`${way}/`.startsWith(`${wayTo(root)}/`);
    const trigger = fired.has(memory) ? { value: keep(fired.get(memory)) } : null;
    const stands = isAround ? before?.widgets.get(way)?.fired : null;
    widgets.set(way, { memory: copyFields(memory), fired: trigger ?? stands ?? null });
  }
  const clears = task.clears.map(wayTo);
  const state = copyFields(session.state.values);
  return {
    state,
    stored: copyFields(storedOf(session)?.values ?? {}),
    widgets,
    clears,
    address: addressOf(session)?.whole,
  };
}

const addressOf = (session: Session): PageAddress | undefined =>
  session.host.address === undefined ? undefined : session.part(PageAddress);

const storedOf = (session: Session): Beside | undefined => besides(session).find(({ kind }) => kind === "stored");

/** Takes the session back, and runs the script from there. */
export function goTo(session: Session, point: Point): void {
  const address = addressOf(session);
  if (address !== undefined && address.whole !== point.address) address.goTo(point.address!, true);
  const { state, inbox } = session;
  for (const key of Object.keys(state.values)) delete state.values[key];
  Object.assign(state.values, copyFields(point.state));
  for (const [key, value] of Object.entries(copyFields(point.stored))) storedOf(session)!.write(key, value);
  const waiting = new Map(point.widgets);
  const task = inbox.taskFor(null, { kind: "inspect" });
  for (const node of nodesOf(session.root)) {
    const way = wayTo(node);
    const kept = waiting.get(way);
    waiting.delete(way);
    if (point.clears.includes(way)) task.clears.push(node);
    if (kept === undefined) {
      // It was not there: what it holds now is of a later time.
      if (node.memory !== null && node.site.definition.value !== undefined) node.memory = null;
    } else {
      putBack(node, kept);
      if (kept.fired !== null) task.triggers.push({ memory: node.memory!, value: keep(kept.fired.value) });
    }
    node.loose = true;
    node.over = {};
  }
  session.heirlooms = {
    pass(node) {
      const way = wayTo(node);
      const kept = waiting.get(way);
      if (kept === undefined) return;
      waiting.delete(way);
      putBack(node, kept);
      if (kept.fired !== null) node.memory!.fire(keep(kept.fired.value), session.running!.serial);
    },
  };
  session.request({ kind: "inspect" });
}

function putBack(node: Node, { memory }: Kept): void {
  const version = (node.memory?.version ?? 0) + 1;
  // One more than before: the page shows it again.
  node.memory = Object.assign(new Memory(), copyFields(memory), { version });
}

/** Every node, those that are set aside included. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const kid of [...(node.kids ?? []), ...(node.parked ?? [])]) yield* nodesOf(kid);
}

const numbers = new WeakMap<Site, number>();
let last = 0;

/** The identity of a node, also after it has left the page: what `key` and count it has in which block, from the root down. */
function wayTo(node: Node): string {
  let number = numbers.get(node.site);
  if (number === undefined) numbers.set(node.site, (number = ++last));
  const own = `${number}${typeof node.key}${writeText(node.key)}#${node.nth}`;
  return node.parent === null ? "" : `${wayTo(node.parent)}/${own}`;
}

const copyFields = (object: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, keep(value)]));
