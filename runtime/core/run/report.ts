// What is known of a run after it has ended. Only tests and the development page ask.
import type { Cause } from "./inbox.ts";
import type { Node } from "../tape/node.ts";
import type { Ending, Run } from "./run.ts";

export interface RunReport {
  readonly cause: Cause;
  /** `"done"`, or what ended it early: `"rerun"`, `"stop"`, `"error"`, `"superseded"` by a newer one. */
  readonly ending: Ending;
  /** Milliseconds from the first handler to the last statement. */
  readonly duration: number;
  /** How many elements the part of the page that ran holds now. */
  readonly drawn: number;
  /** How many nodes changed. */
  readonly changed: number;
}

export function reportOf(run: Run, changed: number): RunReport {
  const { session, started, task, over, root } = run;
  const duration = session.host.now() - started;
  return { cause: task.cause, ending: over!, duration, drawn: countElements(root ?? session.root), changed };
}

function countElements(block: Node): number {
  let count = 0;
  for (const kid of block.kids ?? []) {
    const { group, name } = kid.site.definition;
    count += (group === true || name === "#area" ? 0 : 1) + countElements(kid);
  }
  return count;
}
