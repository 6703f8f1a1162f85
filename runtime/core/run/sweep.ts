// After a run: forgets the values of widgets that a completed run did not draw, follows bound variables to their last value, and asks
// again for what could not be loaded.
import { loadAgain } from "../thrown/in-short.ts";
import { type Node, UPDATE } from "../tape/node.ts";
import type { Ending, Run } from "./run.ts";
import type { Session } from "./session.ts";

export function sweep(session: Session, run: Run, ending: Ending): void {
  if (ending === "done") for (const block of run.parked) block.parked = keep(session, block.parked, true);
  followBindings(session);
  loadAgain();
}

/** The user has left what stood in a block: it keeps only what persists. */
export function forget(session: Session, block: Node): void {
  block.parked = keep(session, block.parked, false);
}

/** What was sent and is to be cleared is so behind the run that saw what was in it, however it ended. */
export function clearSent(session: Session, run: Run): void {
  if (run.calling) return;
  session.state.trusted = true;
  for (const keeper of run.task.clears) keeper.site.definition.keeps!.clear(session, keeper);
  session.state.trusted = false;
}

/** What stays of the nodes set aside: those shut in a lazy block that was drawn, and those that persist, with the way to them. */
function keep(session: Session, parked: readonly Node[] | null, drawn: boolean): Node[] | null {
  const kept: Node[] = [];
  for (const node of parked ?? []) if ((drawn && node.shut) || persists(session, node)) kept.push(node);
  return kept.length === 0 ? null : kept;
}

function persists(session: Session, node: Node): boolean {
  session.bound.delete(node);
  if (node.kids !== null) {
    node.parked = keep(session, node.parked === null ? node.kids : [...node.kids, ...node.parked], false);
    node.kids = [];
  }
  return !!node.memory?.persist || node.parked !== null;
}

/** A variable may have been assigned after its widget was drawn: the page shows its last value. */
function followBindings(session: Session): void {
  session.state.trusted = true;
  for (const node of session.bound) {
    if (!node.memory!.follow(node, node.site.definition.value!)) continue;
    node.prepared = null;
    session.mark(node, UPDATE);
  }
  session.state.trusted = false;
}
