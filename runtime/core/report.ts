// What is known of a run after it has ended.
import type { Cause } from "./inbox.ts";
import type { Ending } from "./run.ts";

export interface RunReport {
  readonly cause: Cause;
  readonly ending: Ending;
  /** Milliseconds from the first handler to the last statement. */
  readonly duration: number;
  /** How many nodes changed. */
  readonly changed: number;
}
