// The hint `rerun-needless`: interaction for interaction, a `rerun()` changed nothing.
import type { Run } from "../core/run/run.ts";
import { same } from "../core/values/same.ts";
import type { Session } from "../core/run/session.ts";
import { placeOf, type Signal } from "../core/thrown/signals.ts";
import { keep } from "./keep.ts";

/** Interactions in a row after which it is no accident. */
const ENOUGH = 3;
const MOST = 4000;

export class RerunNeedless {
  /** What the state held before the interaction; `null` when it is too large to be compared. */
  private before: unknown = null;
  private readonly idle = new Map<string, number>();

  constructor(private readonly session: Session) {}

  /** @param changed How many nodes changed since the interaction. */
  ended({ over, task: { cause } }: Run, changed: number): void {
    const { state, inbox } = this.session;
    if (over === "rerun") return;
    if (cause.signal !== undefined && over === "done" && inbox.empty) this.look(cause.signal, changed);
    const budget = { left: MOST };
    const values = keep({ ...state.values }, budget);
    this.before = budget.left < 0 ? null : values;
  }

  private look(by: Signal, changed: number): void {
    const place = placeOf(by);
    const needless = changed === 0 && this.before !== null && same(this.before, { ...this.session.state.values });
    const times = needless ? (this.idle.get(place) ?? 0) + 1 : 0;
    this.idle.set(place, times);
    if (times === ENOUGH) this.session.hint("rerun-needless", { times, written: by.origin });
  }
}
