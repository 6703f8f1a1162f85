// What ties a session to values that are known beyond it: sees what its runs read and change, and has it run again when others change that.
import type { Asker, LinkKind } from "../../memory/link.ts";
import { GestureIds } from "../../run/gesture-ids.ts";
import { cursorNow, runNow } from "../../run/here.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import type { Beside, Part } from "../../run/part.ts";
import type { Run } from "../../run/run.ts";
import type { Session } from "../../run/session.ts";
import { scopeOf } from "../../run/scope.ts";
import type { Node } from "../../tape/node.ts";
import { snapshot } from "../../values/same.ts";
import type { Follower, Pool, Values } from "./pool.ts";

/** The first reading of a key in a run: which version it was, and where the run had come to. */
interface Reading {
  readonly version: number;
  readonly cursor: Cursor | null;
  readonly drawn: number;
}

/** By key, for each block that runs again alone and (`null`) the rest of the script. */
type Readings = Map<Node | null, Map<string, Reading>>;

export abstract class Tie implements Part, Follower {
  /** What the page was drawn with, and what the run under way has read so far. */
  private shown: Readings = new Map();
  private reading: Readings = new Map();
  /** Looked at since it was last found out what has changed. */
  private readonly touched = new Set<string>();
  private last: string | null = null;
  private asked = false;
  /** The run that is under way, or the last one, followed from a change. */
  private chained = false;
  private closed = false;
  readonly beside: Beside = this;

  constructor(
    protected readonly session: Session,
    readonly kind: LinkKind,
    readonly pool: Pool,
  ) {
    pool.followers.add(this);
  }

  get asker(): Asker {
    const run = runNow();
    const { host } = this.session;
    return { host, gesture: run === null ? null : this.session.part(GestureIds).of(run) };
  }

  /** For whom compares what a script can read. */
  get held(): Values {
    return snapshot({ ...this.pool.values });
  }

  get values(): Values {
    return this.pool.values;
  }

  read(key: string): unknown {
    this.touch(key);
    this.last = key;
    const run = runNow();
    if (run?.session === this.session && run.over === null && !run.calling) this.remember(cursorNow()!, key);
    return this.pool.values[key];
  }

  private remember(cursor: Cursor, key: string): void {
    const scope = scopeOf(cursor);
    let readings = this.reading.get(scope);
    if (readings === undefined) this.reading.set(scope, (readings = new Map()));
    if (readings.has(key)) return;
    readings.set(key, { version: this.pool.version(key), cursor, drawn: drawnBy(cursor) });
  }

  write(key: string, value: unknown, gone = false): void {
    const { values } = this.pool;
    this.touch(key);
    this.forgetUndrawn(key);
    if (this.last === key && !gone && !this.session.state.trusted) this.rewritten(key);
    this.last = null;
    if (gone) delete values[key];
    else values[key] = value;
    this.pool.note(key, gone);
  }

  /** A key was read, and assigned in the same breath. */
  protected rewritten(_key: string): void {}

  /** What was read to be changed, before anything was drawn with it, is not on the page. */
  private forgetUndrawn(key: string): void {
    const cursor = cursorNow();
    if (cursor === null) return;
    const readings = this.reading.get(scopeOf(cursor));
    const reading = readings?.get(key);
    if (reading?.cursor === cursor && reading.drawn === drawnBy(cursor)) readings!.delete(key);
  }

  reset(keys: readonly string[]): void {
    for (const key of keys.length > 0 ? keys : Object.keys(this.pool.values)) this.forgetUndrawn(key);
    this.pool.reset(keys);
    this.touch(...keys);
  }

  update(key: string, change: (value: unknown) => unknown): Promise<void> {
    this.forgetUndrawn(key);
    return this.pool.update(key, change, this);
  }

  /** Code that no run answers for may have changed something: it is looked at when that code lets go. */
  private touch(...keys: string[]): void {
    if (this.touched.size === 0) void Promise.resolve().then(() => this.flush());
    for (const key of keys) this.touched.add(key);
  }

  private flush(): void {
    for (const key of this.touched) this.pool.note(key);
    this.touched.clear();
    this.last = null;
    this.pool.flush(this, this.chained);
  }

  began({ task }: Run): void {
    this.flush();
    this.chained = task.cause.kind === this.kind;
    this.reading = new Map();
  }

  runEnded({ over, root, calling }: Run): void {
    for (const readings of this.reading.values()) for (const key of readings.keys()) this.touched.add(key);
    // After an error in a handler the page stays as it was, with the error.
    const stays = over === "rerun" || over === "superseded" || calling;
    this.keep(stays, root);
    this.asked = false;
    this.flush();
    if (!stays) this.look(this.chained);
  }

  /** @param cutShort What the run has not reached stands on the page as it was. */
  private keep(cutShort: boolean, root: Node | null): void {
    if (!cutShort && root === null) this.shown = this.reading;
    else {
      for (const [fragment, readings] of this.reading) {
        const before = cutShort ? this.shown.get(fragment) : undefined;
        this.shown.set(fragment, new Map([...readings, ...(before ?? [])]));
      }
    }
    this.reading = new Map();
  }

  told(chained: boolean): void {
    if (this.session.running === null) this.look(chained);
  }

  /** Asks for a run when the page shows what has changed since. */
  private look(chained: boolean): void {
    if (this.asked || this.closed) return;
    const key = this.findStale();
    if (key === undefined) return;
    this.asked = true;
    const waited = chained ? undefined : Infinity;
    this.session.ask({ kind: this.kind, patient: true }, `${this.kind}.${key}`, waited);
  }

  private findStale(): string | undefined {
    for (const readings of this.shown.values())
      for (const [key, { version }] of readings) if (version < this.pool.version(key)) return key;
    return undefined;
  }

  stays(key: string, why: string, at?: string): void {
    if (at === undefined) this.session.hint("stored-not-kept", { key, why });
    else this.session.hint("value-stays", { of: this.kind, key, at: "", path: at, why });
  }

  close(): void {
    this.flush();
    this.closed = true;
    this.pool.followers.delete(this);
  }
}

/** How many draws a cursor has behind it. */
const drawnBy = ({ moves, at }: Cursor): number => moves?.out.length ?? at;
