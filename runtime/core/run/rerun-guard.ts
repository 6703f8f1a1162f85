// Catches endless reruns: too many in a row without an interaction or a real wait between them.
import { type Place, Problem } from "../thrown/problem.ts";

/** Reruns in a row that are still taken for intent. */
const MOST = 50;
/** Who waits at least this long in a run, or between two, in milliseconds, polls; he does not loop. */
const REAL_WAIT = 10;
const CHAIN = 5;

export class RerunGuard {
  private count = 0;
  /** Where the last reruns were asked for: a place, or an error that was made there. */
  readonly chain: (Place | Error)[] = [];

  reset(): void {
    this.count = 0;
    this.chain.length = 0;
  }

  /**
   * Counts one more: by `rerun()`, or by a timer.
   * @param waited The longest time that the run waited for anything, or the time between two runs of the timer.
   */
  allows(waited: number, call: Place | Error): boolean {
    if (waited >= REAL_WAIT) this.reset();
    this.count++;
    if (this.count > MOST - CHAIN) this.chain.push(call);
    return this.count <= MOST;
  }

  /** What is said when they have no end. */
  problem(file: string): Problem {
    return new Problem("rerun-loop", { chain: [...this.chain], file });
  }
}
