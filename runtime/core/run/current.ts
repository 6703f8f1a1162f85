// The one ambient value: the block that the code executing right now draws in. Set only while a run is on the stack.
import type { Definition } from "../../elements/define.ts";
import type { Cursor } from "./draw/cursor.ts";
import { Problem } from "../thrown/problem.ts";

/** The cursor of the block that is current, or `null` when no run is executing. */
export let current: Cursor | null = null;

/** Makes a cursor current and gives back the one before, to be put back afterwards. */
export function setCurrent(next: Cursor | null): Cursor | null {
  const before = current;
  current = next;
  return before;
}

/** The block to draw in: the current one, else the lexical one that compiled code passes. */
export function here(lexical?: Cursor): Cursor {
  const cursor = current ?? lexical;
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
