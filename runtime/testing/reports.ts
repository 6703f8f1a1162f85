// The runs of a test so far: named by what a person did, with what was painted of each.
import { nameOf } from "../core/wire/name.ts";
import { reportOf, type RunReport } from "../core/run/report.ts";
import type { Session } from "../core/run/session.ts";

/** One run of a test: what caused it, how it ended, how much it drew and changed. */
export interface RunRecord extends Omit<RunReport, "cause"> {
  /** What it was run for, as `kind`: `"start"`, `"gesture"`, `"rerun"`, `"timer"`, …; of a gesture, which element was used, and how. */
  readonly cause: {
    readonly kind: RunReport["cause"]["kind"];
    /** The element that was used, and what a person calls it. */
    readonly element?: string;
    readonly label?: string;
    readonly gesture?: string;
  };
  /** How many patches the page got of it. */
  readonly painted: number;
}

export class Reports {
  readonly list: RunRecord[] = [];
  /** Painted while the run that it belongs to waits. */
  private early = 0;
  private running = false;

  /** Follows the runs of a session that has not started yet. */
  constructor({ host }: Session) {
    const { paint, report } = host;
    host.running = (on) => (this.running = on);
    host.paint = (patches) => {
      this.painted(patches.length);
      paint.call(host, patches);
    };
    host.report = (run, changed) => {
      report?.call(host, run, changed);
      this.add(reportOf(run, changed));
    };
  }

  private add({ cause: { kind, node, gesture }, ...report }: RunReport): void {
    const cause = { kind, element: node?.name, label: node && nameOf(node), gesture };
    this.list.push({ ...report, cause, painted: this.early });
    this.early = 0;
    this.running = false;
  }

  private painted(patches: number): void {
    const last = this.list.at(-1);
    if (this.running || last === undefined) this.early += patches;
    else this.list[this.list.length - 1] = { ...last, painted: last.painted + patches };
  }
}
