// Where the code that is executing draws, and in which run.
import { current } from "../tape/current.ts";
import type { Definition } from "../tape/definition.ts";
import { Problem } from "../thrown/problem.ts";
import type { Cursor } from "./draw/cursor.ts";
import type { Run } from "./run.ts";

/** The cursor of the block that is current, or `null` when no run is executing. Scripts draw with cursors only. */
export const cursorNow = (): Cursor | null => current as Cursor | null;

/** The run that is executing. */
export const runNow = (): Run | null => cursorNow()?.run ?? null;

/** The run that is executing; what asks for it outside of one is told its name. */
export function runHere(command: string): Run {
  const run = runNow();
  if (run === null) throw new Problem("command-outside-run", { command });
  if (!run.goesOn) run.refuse();
  return run;
}

/** The block to draw in: the current one, else the lexical one that compiled code passes. */
export function here(lexical?: Cursor): Cursor {
  const cursor = cursorNow() ?? lexical;
  if (cursor === undefined) throw new Problem("drawing-outside-run", {});
  // A timer or a listener calls: its code belongs to the run that it stands in, for as long as it executes.
  if (current === null) {
    if (!cursor.run.goesOn) cursor.run.refuse();
    cursor.run.enter(cursor);
  }
  return cursor;
}

/** An element called as a plain function where no compiler has been: its identity is the element and the count. */
export function drawDirectly(definition: Definition, props: object): unknown {
  return here().direct(definition, props as Record<string, unknown>);
}
