// The memos of a session: what each call site computed in which block, for as long as runs come by there.
import { alone } from "../../run/draw/alone.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import { isInside } from "../../run/scope.ts";
import { writeText } from "../../thrown/in-short.ts";
import type { Node } from "../../tape/node.ts";
import type { Part } from "../../run/part.ts";
import type { Run } from "../../run/run.ts";
import { isPromise } from "../../values/promises.ts";
import type { Remembered } from "../../run/watcher.ts";
import type { Session } from "../../run/session.ts";
import type { Site } from "../../tape/site.ts";
import type { Captured, Captures } from "./closure.ts";
import type { IsState } from "./kept.ts";
import { isHeld } from "./held.ts";
import { statesOf } from "./states.ts";
import { Reads } from "./tracked.ts";
import { Work } from "./work.ts";

/** What one call site holds in one block. */
interface Memo {
  readonly block: Node;
  readonly site: Site;
  readonly id: string;
  /** The run that came by last. */
  serial: number;
  result: Result | null;
}

interface Result extends Remembered {
  readonly work: Work;
  took: number;
  value: unknown;
}

/** How often results were computed in a run, and how often they were there already. */
export interface Tally {
  computed: number;
  reused: number;
}

export class Memos implements Part {
  private readonly memos = new Map<Node, Map<string, Memo>>();
  private readonly counts = new WeakMap<Cursor, Map<string, number>>();
  private readonly numbers = new Map<Site, number>();
  private readonly tallies = new WeakMap<Run, Tally>();
  private readonly isState: IsState;

  constructor(session: Session) {
    this.isState = statesOf(session);
  }

  /** The result for a call: the one that is there, or computed now. */
  recall(cursor: Cursor, site: Site, fn: () => unknown, captures: Captures, key: unknown): unknown {
    const { run } = cursor;
    const memo = this.find(cursor, site, key);
    const captured = capturedBy(captures);
    const tally = this.tally(run);
    if (memo.result?.work.isSame(captured) === true) {
      tally.reused++;
      run.session.watcher?.recalled?.(memo.result);
      return memo.result.value;
    }
    tally.computed++;
    // Before the new one, so that it does not find what the old one has not let go.
    this.clear(memo);
    return this.compute(run, memo, fn, captured);
  }

  private compute(run: Run, memo: Memo, fn: () => unknown, captured: Captured | null): unknown {
    const { host, watcher } = run.session;
    const work = new Work(run, memo.site, new Reads(captured, this.isState));
    const sources = () => ({ ...captured, ...work.reads.sources });
    const result: Result = { by: "memo", at: memo.site.at, took: 0, sources, work, value: undefined };
    const since = host.now();
    const done = (): void => {
      work.done();
      result.took = host.now() - since;
      watcher?.computed?.(result);
    };
    memo.result = result;
    try {
      const value = work.compute(fn);
      if (isPromise(value)) return (result.value = this.follow(memo, result, value, done));
      result.value = value;
      done();
      return value;
    } catch (error) {
      this.drop(memo, result);
      throw error;
    }
  }

  /** A promise that all share. What rejects is not kept. */
  private follow(memo: Memo, result: Result, value: Promise<unknown>, done: () => void): Promise<unknown> {
    const promise = result.work.cursor.with((cursor) => alone(cursor, Promise.resolve(value)));
    Promise.prototype.then.call(promise, done, () => this.drop(memo, result));
    return promise;
  }

  private drop(memo: Memo, result: Result): void {
    if (memo.result === result) memo.result = null;
    result.work.end();
  }

  private clear(memo: Memo): void {
    const { result } = memo;
    if (result !== null) this.drop(memo, result);
  }

  private find(cursor: Cursor, site: Site, key: unknown): Memo {
    const { run } = cursor;
    if (run.live) cursor.attach();
    const block = cursor.node ?? cursor.standing!;
    const id = this.identify(cursor, site, key);
    let inside = this.memos.get(block);
    if (inside === undefined) this.memos.set(block, (inside = new Map<string, Memo>()));
    let memo = inside.get(id);
    if (memo === undefined) inside.set(id, (memo = { block, site, id, serial: 0, result: null }));
    memo.serial = run.serial;
    return memo;
  }

  /** The call site, and the key or the count: with a repeated key, both. */
  private identify(cursor: Cursor, site: Site, key: unknown): string {
    const number = this.numbers.get(site) ?? this.numbers.size;
    this.numbers.set(site, number);
    const name = key === undefined ? `${number}` : `${number}:${writeText(key)}`;
    let counts = this.counts.get(cursor);
    if (counts === undefined) this.counts.set(cursor, (counts = new Map<string, number>()));
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    if (nth > 0 && key !== undefined) cursor.run.session.hint("duplicate-key", { key, at: site.at, element: "memo" });
    return `${name}#${nth}`;
  }

  reported(run: Run): { memos: Tally } {
    return { memos: this.tally(run) };
  }

  private tally(run: Run): Tally {
    let tally = this.tallies.get(run);
    if (tally === undefined) this.tallies.set(run, (tally = { computed: 0, reused: 0 }));
    return tally;
  }

  /** What was read for the results in a block is the same. */
  areUnchanged(block: Node): boolean {
    for (const [at, inside] of this.memos) {
      if (!isInside(at, block)) continue;
      for (const { result } of inside.values()) if (result?.work.reads.isUnchanged === false) return false;
    }
    return true;
  }

  /** What an edit changes may be anything that a result was computed with. */
  edited(): void {
    this.close();
  }

  /** A completed run forgets what it did not come by. */
  runEnded(run: Run): void {
    const { over, root, serial } = run;
    if (over !== "done") return;
    this.forget((memo) => {
      if (memo.serial === serial || (root !== null && !isInside(memo.block, root))) return false;
      return !isHeld(memo.block, run);
    });
  }

  left(block: Node): void {
    this.forget((memo) => isInside(memo.block, block));
  }

  close(): void {
    this.forget(() => true);
  }

  private forget(which: (memo: Memo) => boolean): void {
    for (const [block, inside] of this.memos) {
      for (const memo of inside.values()) {
        if (!which(memo)) continue;
        inside.delete(memo.id);
        this.clear(memo);
      }
      if (inside.size === 0) this.memos.delete(block);
    }
  }
}

/** What it captures may not be there yet: nothing can be said of that. */
export function capturedBy(captures: Captures): Captured | null {
  try {
    return captures();
  } catch {
    return null;
  }
}
