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
  /** How many results of `memo` were computed, and how many were there already. */
  readonly memos: { readonly computed: number; readonly reused: number };
  /** How many `<Fragment memo>`s were left as they were. */
  readonly fragments: { readonly reused: number };
}

export function reportOf(run: Run, changed: number): RunReport {
  const { session, started, task, over, root } = run;
  const duration = session.host.now() - started;
  const drawn = countElements(root ?? session.root);
  const told = { memos: { computed: 0, reused: 0 }, fragments: { reused: 0 } };
  for (const part of session.parts.values()) Object.assign(told, part.reported?.(run));
  return { cause: task.cause, ending: over!, duration, drawn, changed, ...told };
}

function countElements(block: Node): number {
  let count = 0;
  for (const kid of block.kids ?? []) {
    const { group, name } = kid.site.definition;
    count += (group === true || name === "#area" ? 0 : 1) + countElements(kid);
  }
  return count;
}
