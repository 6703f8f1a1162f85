// What each top-level statement of a script takes, and the hints `slow-again` and `slow-run`.
import { isSameAll, keepAll, type Kept } from "../core/features/memo/kept.ts";
import { statesOf } from "../core/features/memo/states.ts";
import { type Follower, track } from "../core/features/memo/tracked.ts";
import { cursorNow } from "../core/run/here.ts";
import type { Run } from "../core/run/run.ts";
import type { Session } from "../core/run/session.ts";
import type { Step } from "../core/run/watcher.ts";

/** Milliseconds from which on a statement is worth being remembered, and a run without a pause is felt. */
const SLOW = 50;
const LONG = 200;
/** So many runs with the same values are no accident. */
const ENOUGH = 3;

export interface Cost {
  readonly at: string;
  readonly text: string;
  readonly ms: number;
}

const bySession = new WeakMap<Session, Statements>();

function followerNow(): Statements | undefined {
  const session = cursorNow()?.run.session;
  const statements = session && bySession.get(session);
  return statements?.counts() === true ? statements : undefined;
}

interface Taken {
  readonly step: Step;
  readonly captured: Readonly<Record<string, unknown>> | null;
  readonly reads: Map<string, () => unknown>;
  readonly since: number;
}

/** What a slow statement was computed from, and in how many runs in a row. */
interface Again {
  readonly kept: readonly Kept[];
  readonly cells: readonly string[];
  times: number;
}

export class Statements implements Follower {
  private readonly costs = new WeakMap<Run, Cost[]>();
  private readonly again = new Map<string, Again>();
  private now: Taken | null = null;
  private run: Run | null = null;
  /** The run that began last has not let go since. */
  private held = false;
  /** Says so when a run stands in the way of a person. In a test there is none, and machines that test are busy with others. */
  felt = false;

  constructor(private readonly session: Session) {
    bySession.set(session, this);
    track(followerNow, true);
  }

  /** The script itself executes, and no handler of it. */
  counts(): boolean {
    const run = cursorNow()?.run;
    return this.now !== null && run === this.run && run?.live === true && !run.calling;
  }

  of(run: Run): readonly Cost[] {
    return this.costs.get(run) ?? [];
  }

  /** The body of a run begins. */
  began(run: Run): void {
    this.run = run;
    this.now = null;
    this.held = true;
    void Promise.resolve().then(() => {
      if (this.run === run) this.held = false;
    });
  }

  /** A run comes to a statement, or behind the last one. */
  stepped(run: Run, step: Step | null): void {
    this.end(run);
    if (step === null || run.root !== null) return;
    let captured: Taken["captured"] = null;
    try {
      captured = step.captures();
    } catch {
      // Not declared yet.
    }
    this.run = run;
    this.now = { step, captured, reads: new Map(), since: this.session.host.now() };
  }

  read(cell: string, again: () => unknown): void {
    this.now?.reads.set(cell, again);
  }

  wrote(cell: string): void {
    this.now?.reads.delete(cell);
  }

  settle(): void {}

  ended(run: Run): void {
    this.end(run);
    const { host } = this.session;
    const took = host.now() - run.started;
    if (!this.felt || !this.held || this.run !== run || took < LONG) return;
    const slowest = this.of(run).reduce<Cost | null>(
      (most, cost) => (most !== null && most.ms >= cost.ms ? most : cost),
      null,
    );
    const facts = slowest === null ? { at: "" } : { at: slowest.at, text: slowest.text, ms: slowest.ms };
    this.session.hint("slow-run", { ...facts, took });
  }

  private end(run: Run): void {
    const { now } = this;
    if (now === null || this.run !== run) return;
    this.now = null;
    const { step } = now;
    const ms = this.session.host.now() - now.since;
    const { at, text } = step;
    // Pages are scripts of other files: a place alone may be in several.
    const id = `${at} ${text}`;
    const costs = this.costs.get(run);
    if (costs === undefined) this.costs.set(run, [{ at, text, ms }]);
    else costs.push({ at, text, ms });
    if (ms < SLOW || now.captured === null || run.over === "superseded") this.again.delete(id);
    else this.compare(id, now, ms);
  }

  private compare(id: string, { step, captured, reads }: Taken, ms: number): void {
    const isState = statesOf(this.session);
    const values = [...Object.values(captured!), ...[...reads.values()].map((again) => again())];
    const cells = [...reads.keys()];
    const before = this.again.get(id);
    const isSame = before !== undefined && `${before.cells}` === `${cells}` && isSameAll(before.kept, values, isState);
    const times = isSame ? before.times + 1 : 1;
    this.again.set(id, { kept: keepAll(values, isState), cells, times });
    if (times !== ENOUGH) return;
    const names = [...Object.keys(captured!), ...cells];
    this.session.hint("slow-again", { at: step.at, text: step.text, write: step.write, ms, times, names });
  }
}
