// Catches endless reruns: too many in a row without an interaction or a real wait between them.
import type { Place } from "./problem.ts";
import type { Run } from "./run.ts";
import type { Signal } from "./signals.ts";

/** Reruns in a row that are still taken for intent. */
const MOST = 50;
/** A run that waited at least this long, in milliseconds, polls; it does not loop. */
const REAL_WAIT = 10;
const CHAIN = 5;

export class RerunGuard {
  private count = 0;
  /** Where the last reruns were asked for. */
  readonly chain: Place[] = [];

  reset(): void {
    this.count = 0;
    this.chain.length = 0;
  }

  allows(run: Run, signal: Signal): boolean {
    if (run.waited >= REAL_WAIT) this.reset();
    this.count++;
    if (this.count > MOST - CHAIN) this.chain.push(signal.place());
    return this.count <= MOST;
  }
}
