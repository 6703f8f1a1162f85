// Records what a session does: each run with its cause and what it changed, and each gesture, for a test.
import { Hints, type Hint } from "../core/features/hints/hints.ts";
import type { Cause } from "../core/run/inbox.ts";
import { reportOf, type RunReport } from "../core/run/report.ts";
import type { Run } from "../core/run/run.ts";
import { same } from "../core/values/same.ts";
import type { Session } from "../core/run/session.ts";
import { keep } from "../watch/keep.ts";
import { type DrawCost, drawsOf } from "../watch/draws.ts";
import type { Cost } from "../watch/statements.ts";
import type { RunSavings } from "../watch/savings.ts";
import { Watch } from "../watch/watch.ts";
import { findPlace, findPlaces } from "../watch/places.ts";
import { type Point, takePoint } from "./point.ts";
import { Steps } from "./steps.ts";
import { allState } from "./all-state.ts";
import { causeInWords, placeOfCause } from "./words.ts";

/** A key of the session's state that a run, or its handlers, changed. */
export interface StateChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One run. */
export interface Entry extends Omit<RunReport, "cause"> {
  readonly id: number;
  /** In words: `Button "Add" clicked`. */
  readonly cause: string;
  /** `file:line:column` of the element or the `rerun()`. */
  place: string | undefined;
  /** How many patches the page got. */
  painted: number;
  readonly state: readonly StateChange[];
  /** What `memo` and `cache` had ready. */
  readonly saved: RunSavings;
  /** What each top-level statement took, in the order of the script. */
  readonly statements: readonly Cost[];
  /** What each element and component took, the most expensive first. */
  readonly draws: readonly DrawCost[];
  readonly hints: readonly Hint[];
  /** What the session can be taken back to; nothing where the body never began. */
  readonly point: Point | null;
}

/** So many runs are kept. */
const MOST = 200;

export class Recorder {
  readonly entries: Entry[];
  /** The path and the query string that the page was opened with, where the app asks for them. */
  readonly opened: { readonly path: string; readonly search: string } | undefined;
  /** What was done since the page was opened, as a test would do it. */
  readonly steps: Steps;
  /** The entry that the session stands at: the last one, or after a journey in time an earlier one. */
  at: number;
  /** Takes out of a text what nobody may read, before it is written into a test. */
  mask = (text: string): string => text;
  /** True from a journey in time to the next step. */
  returned = false;
  /** True while the session is taken back: what it does meanwhile is not new. */
  traveling = false;
  private readonly followers = new Set<() => void>();
  private points = new WeakMap<Run, Point>();
  /** The point of the run that what is on the page comes from. */
  standing: Point | null = null;
  private before: Record<string, unknown>;
  private hints: Hint[] = [];
  private readonly watch: Watch;

  /**
   * Begins to listen, before the session starts.
   *
   * @param earlier Of the session that this one goes on for, because its script was edited; to what that has recorded there is no way back.
   */
  constructor(
    readonly session: Session,
    private readonly earlier?: Recorder,
  ) {
    this.watch = session.part(Watch);
    const { address } = session.host;
    this.opened = earlier === undefined ? address && { path: address.path, search: address.search } : earlier.opened;
    this.steps = new Steps(this, earlier?.steps);
    this.before = earlier?.before ?? keep(allState(session));
    this.entries = earlier?.entries.map((entry) => ({ ...entry, point: null })) ?? [];
    this.at = earlier?.at ?? 0;
    this.listen();
  }

  /** Calls back after each run; the function that it returns ends that. */
  follow(call: () => void): () => void {
    this.followers.add(call);
    return () => this.followers.delete(call);
  }

  tell(): void {
    for (const call of this.followers) call();
  }

  private listen(): void {
    const { host } = this.session;
    const { hint, report, began } = host;
    let into = this.hints;
    const hints = new Hints(this.session.app.file, (each) => into.push(each));
    const paint = host.paint.bind(host);
    Object.assign(host, {
      paint: (patches: Parameters<typeof paint>[0]) => {
        const entry = this.entries.at(-1);
        if (entry !== undefined) entry.painted += patches.length;
        paint(patches);
        this.tell();
      },
      hint: (code: string, facts: Record<string, unknown>) => {
        const run = this.hints;
        void findPlaces(host, facts, (found) => {
          into = run;
          hints.add(code, found);
          this.tell();
        });
        hint?.(code, facts);
      },
      began: (run: Run) => {
        began?.(run);
        const point = takePoint(run, this.standing);
        this.points.set(run, point);
        if (!this.traveling) this.standing = point;
      },
      report: (run: Run, changed: number) => {
        report?.(run, changed);
        this.add(run, changed);
      },
    });
  }

  private add(run: Run, changed: number): void {
    const { session } = this;
    const after = Object.fromEntries(Object.entries(allState(session)).map(([key, value]) => [key, keep(value)]));
    const { cause: began, ...report } = reportOf(run, changed);
    const cause: Cause = began.kind === "start" && this.earlier !== undefined ? { kind: "edit" } : began;
    const { hints } = this;
    this.hints = [];
    const state = changesBetween(this.before, after);
    this.before = after;
    if (this.traveling) return;
    this.cutOff();
    const { watch } = this;
    const entry: Entry = {
      ...report,
      id: (this.entries.at(-1)?.id ?? 0) + 1,
      cause: causeInWords(cause),
      place: placeOfCause(cause, session.app.file),
      painted: 0,
      state,
      saved: watch.savings.of(run),
      statements: watch.statements.of(run),
      draws: drawsOf(run),
      hints,
      point: this.points.get(run) ?? null,
    };
    this.entries.push(entry);
    if (this.entries.length > MOST) this.entries.shift();
    this.at = entry.id;
    if (cause.signal?.origin) void this.locate(entry, cause.signal.origin);
    this.tell();
  }

  /** A page knows the lines that it was sent; the server knows those of the author. */
  private async locate(entry: Entry, origin: Error): Promise<void> {
    if (this.session.host.locate === undefined) return;
    entry.place = await findPlace(this.session.host, origin);
    this.tell();
  }

  /** What comes after a journey in time takes the place of what came after that point before. */
  private cutOff(): void {
    while (this.entries.length > 0 && this.entries.at(-1)!.id > this.at) this.entries.pop();
  }
}

function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): StateChange[] => {
    if (same(before[key], after[key])) return [];
    return [{ key, before: before[key], after: after[key] }];
  });
}
