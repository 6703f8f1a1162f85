// Takes a session back to an earlier run, and sets its values by hand.
import { nameOf } from "../core/wire/name.ts";
import { type Node, UPDATE } from "../core/tape/node.ts";
import type { Beside } from "../core/run/part.ts";
import { same } from "../core/values/same.ts";
import type { Session } from "../core/run/session.ts";
import { goTo, nodesOf } from "./point.ts";
import type { Recorder } from "./recorder.ts";

/**
 * Takes the session back to what it was after a run: its state, every widget, the query. The body of that run is executed
 * once more. What the script did outside of the session (requests, files, variables of modules) stays done.
 */
export async function restore(recorder: Recorder, id: number): Promise<void> {
  const { session } = recorder;
  const entry = recorder.entries.find((each) => each.id === id);
  if (entry === undefined || entry.point === null) throw new RangeError(`Run ${id} cannot be gone back to.`);
  recorder.at = id;
  recorder.standing = entry.point;
  recorder.traveling = recorder.returned = true;
  goTo(session, entry.point);
  await session.idle();
  recorder.traveling = false;
  recorder.tell();
}

export interface WidgetValue {
  readonly node: Node;
  readonly element: string;
  readonly label: string;
  readonly value: unknown;
}

/** The widgets on the page, and those that keep their values aside. */
export function widgetsOf({ root }: Session): WidgetValue[] {
  return [...nodesOf(root)].flatMap((node) => {
    const { memory } = node;
    const kind = node.site.definition.value;
    if (memory === null || kind === undefined) return [];
    const value: unknown = kind.called === undefined ? memory.value : kind.called(memory.value, node);
    return [{ node, element: node.name, label: nameOf(node), value }];
  });
}

/** Assigns a key of the state, and runs the script. */
export function setState(session: Session, key: string, value: unknown): void {
  session.state.values[key] = value;
  session.request({ kind: "inspect" });
}

/** Assigns a key of what is known beyond the session, and runs the script; whoever else has read it follows. */
export function setBeside(session: Session, beside: Beside, key: string, value: unknown): void {
  beside.write(key, value);
  session.request({ kind: "inspect" });
}

/** Sets a widget as its user would, but calls no handler; throws what the element says of a value that it cannot hold. */
export function setWidget(session: Session, node: Node, value: unknown): void {
  const kind = node.site.definition.value!;
  const found = kind.find === undefined ? value : kind.find(value, node);
  const clean = kind.find !== undefined || kind.encode === undefined ? kind.decode(found, node.raw) : value;
  if (!same(kind.fit(clean, node.raw), clean)) throw new RangeError(`${node.name} cannot hold this value.`);
  session.state.trusted = true;
  node.memory!.enter(node, kind, clean);
  session.state.trusted = false;
  node.memory!.version++;
  session.mark(node, UPDATE);
  session.request({ kind: "inspect" });
}
