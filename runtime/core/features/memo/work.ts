// One computing of a memo: its code goes on whatever becomes of the run that it began in, until its result is replaced.
import { setCurrent } from "../../tape/current.ts";
import { Cursor } from "../../run/draw/cursor.ts";
import type { Node } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";
import type { Run, Settled } from "../../run/run.ts";
import { isPromise } from "../../values/promises.ts";
import type { Signal } from "../../thrown/signals.ts";
import type { Site } from "../../tape/site.ts";
import type { Captured } from "./closure.ts";
import { Cleanups } from "./cleanups.ts";
import { beginWith, type Reads, switchTo } from "./tracked.ts";

export class Work {
  readonly cursor: WorkCursor;
  readonly cleanups: Cleanups;
  /** Its function is executing, or will go on. */
  private computing = true;
  /** Its function executes now: no timer or listener of it. */
  executing = false;
  alive = true;

  constructor(
    run: Run,
    site: Site,
    readonly reads: Reads,
  ) {
    this.cursor = new WorkCursor(this, ofWork(run, this, site), site);
    this.cleanups = new Cleanups(this.cursor);
  }

  /** Whether it would compute the same from these values, and from what it has read. */
  isSame(captured: Captured | null): boolean {
    switchTo(undefined);
    return this.reads.isSame(captured);
  }

  /** Executes the function, up to where it waits. */
  compute(fn: () => unknown): unknown {
    this.begin();
    try {
      return this.cursor.with(fn);
    } finally {
      this.rest();
    }
  }

  begin(): void {
    if (!this.computing) return;
    this.executing = true;
    beginWith(this.reads);
  }

  /** Its function waits, or has come to its end. */
  rest(): void {
    this.executing = false;
    switchTo(undefined);
  }

  /** Waits for a step of `for await`, which makes the cursor current by itself, in the second microtask from when it has come. */
  pauseInLoop(value: unknown): Promise<Settled> {
    const settled = this.cursor.pause(value);
    const goOn = () =>
      void Promise.resolve()
        .then(() => this.begin())
        .then(() => this.rest());
    void settled.then(goOn);
    return settled;
  }

  /** There is a result. */
  done(): void {
    this.computing = false;
  }

  /** The result is replaced, or nobody asks for it any more. */
  end(): void {
    if (!this.alive) return;
    this.cleanups.run();
    this.computing = this.executing = false;
    // Who listens is code of the memo, too.
    this.cursor.run.abort();
    this.alive = false;
  }
}

/** `$` in a memo: nothing is drawn with it. */
export class WorkCursor extends Cursor {
  constructor(
    readonly work: Work,
    run: Run,
    private readonly site: Site,
  ) {
    super(run, null);
  }

  override next(_: Site): Node {
    throw new Problem("memo-draws", { at: this.site.at });
  }

  override get standing(): Node | null {
    return null;
  }

  /** Nothing is drawn, so nothing needs a place. */
  override call<A extends unknown[], R>(_: Site, draw: (...args: A) => R, ...args: A): R {
    return draw(...args);
  }

  override pause(value: unknown): Promise<Settled> {
    this.work.rest();
    return Promise.resolve(value).then(
      (result) => ({ value: result }),
      (error: unknown) => ({ error }),
    );
  }

  /** Goes on also where the result has been replaced: what was opened meanwhile has to be closed. */
  override resume(settled: Settled): unknown {
    const { work } = this;
    setCurrent(this);
    work.begin();
    void Promise.resolve().then(() => {
      setCurrent(null);
      work.rest();
    });
    if ("error" in settled) throw settled.error;
    return settled.value;
  }
}

/** The run as the code of a memo sees it. */
function ofWork(run: Run, work: Work, { at }: Site): Run {
  const own = {
    live: { get: () => work.executing },
    goesOn: { get: () => work.alive },
    aborter: { value: null, writable: true },
    cut: {
      value({ kind }: Signal) {
        throw new Problem("memo-ends-run", { command: kind, at });
      },
    },
    pause: { value: (value: unknown) => work.pauseInLoop(value) },
    // Nobody waits for it but who was given its promise.
    adopt: { value: (promise: unknown) => (isPromise(promise) ? promise : Promise.resolve(promise)) },
  };
  return Object.create(run, own) as Run;
}
