// What a run did not have to compute, because it was remembered: how often, and how long it took when it was computed.
import { runNow } from "../core/run/here.ts";
import type { Run } from "../core/run/run.ts";
import type { Remembered } from "../core/run/watcher.ts";

export interface Saved {
  /** How many results were there. */
  times: number;
  /** How many milliseconds they had taken. */
  ms: number;
}

export type RunSavings = Readonly<Record<Remembered["by"], Readonly<Saved>>>;

export class Savings {
  private readonly runs = new WeakMap<object, Record<Remembered["by"], Saved>>();

  recalled({ by, took }: Remembered): void {
    const run = runNow();
    if (run === null) return;
    const saved = this.find(run)[by];
    saved.times++;
    saved.ms += took;
  }

  of(run: Run): RunSavings {
    return this.find(run);
  }

  private find(run: Run): Record<Remembered["by"], Saved> {
    let saved = this.runs.get(run);
    if (saved === undefined) this.runs.set(run, (saved = { memo: { times: 0, ms: 0 }, cache: { times: 0, ms: 0 } }));
    return saved;
  }
}
