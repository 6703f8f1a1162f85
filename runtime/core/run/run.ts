// One run: from the first statement (or of a block that runs again alone) until the body and everything asynchronous in it have settled.
import { setCurrent } from "../tape/current.ts";
import { Cursor } from "./draw/cursor.ts";
import type { AbortSignalOf } from "./host.ts";
import type { Node } from "../tape/node.ts";
import type { Session } from "./session.ts";
import { isSignal, Signal } from "../thrown/signals.ts";
import { type Claim, noticeTaking } from "../values/promises.ts";
import type { Tape } from "../tape/tape.ts";
import type { Task } from "./inbox.ts";
import { late } from "./late.ts";

/** How a run ended. */
export type Ending = "done" | "rerun" | "stop" | "error" | "superseded";

/** The outcome of an awaited value: never a rejection, so that nobody else sees it before `resume` does. */
export type Settled = { readonly value: unknown } | { readonly error: unknown };

export class Run {
  /** How it ended; `null` while it is under way. */
  over: Ending | null = null;
  /** True while it may draw and change state: from the moment that it is cut short, whatever still executes does neither. */
  live = true;
  /** The `rerun()` or `stop()` that cut it short, kept in case that the script swallows the signal. */
  signalled: Signal | null = null;
  /** Still in the handlers of the gesture that caused it: no statement of the body has run. */
  calling = true;
  /** Blocks that have been opened and not closed. */
  readonly open: Tape[] = [];
  /** Blocks in which nodes were set aside. */
  readonly parked: Node[] = [];
  /** The longest time that it waited for anything, in milliseconds. */
  waited = 0;
  /** When it began, by the clock of the host. */
  readonly started: number;
  /** How much it waits for. */
  pending = 0;
  aborter: { readonly signal: AbortSignalOf; abort(): void } | null = null;
  /** The promises that it waits for by itself. */
  private claims: WeakMap<Promise<unknown>, Claim> | null = null;

  constructor(
    readonly session: Session,
    readonly serial: number,
    readonly task: Task,
    /** The block that runs again alone; `null` for the whole script. */
    public root: Node | null,
  ) {
    this.started = session.host.now();
    session.state.settle();
  }

  /** The cursor of a part of the page with a place of its own. */
  area(place: string): Cursor {
    return this.at(this.session.areas.get(place));
  }

  /** Where the run draws: the main part of the page, or its fragment. */
  get ground(): Cursor {
    return this.root === null ? this.area("main") : this.at(this.root);
  }

  /** The cursor of a block: one for all who draw in it. */
  at(node: Node): Cursor {
    return node.cursor?.run === this ? (node.cursor as Cursor) : new Cursor(this, node);
  }

  /** A handler asked for the whole script. */
  widen(): void {
    this.root = null;
  }

  /** `rerun()` or `stop()` in the script: the run ends here, whoever catches the signal. In a handler only that one ends. */
  cut(signal: Signal): never {
    if (!this.calling) {
      this.live = false;
      this.signalled ??= signal;
      void Promise.resolve().then(() => this.session.fail(this, signal));
    }
    throw signal;
  }

  /** True for code that goes on: the run is under way, or has come to its end and nobody waits for the code. */
  get goesOn(): boolean {
    return this.live || this.over === "done";
  }

  /** Something was drawn after the run had come to its end. */
  late({ name, site }: Node): void {
    if (this.goesOn) late(this.session, (errors) => errors.drew(name, site.at));
  }

  /** What somebody gets who goes on in a run that was cut short. */
  refuse(): never {
    throw new Signal("over");
  }

  /** Who takes a promise that the run waits for by itself; nothing where it does not. */
  claimOf(promise: unknown): Claim | undefined {
    return this.claims?.get(promise as Promise<unknown>);
  }

  /** Follows an asynchronous part: the run does not end before it has settled. `cursor` is closed behind it. */
  adopt<T>(awaited: Promise<T>, cursor: Cursor | null): Promise<T> {
    const promise = awaited instanceof Promise ? awaited : Promise.resolve(awaited);
    const claim = { taken: false };
    this.pending++;
    (this.claims ??= new WeakMap()).set(promise, claim);
    // Who noticed it before is told that the run takes it.
    const then = promise.then.bind(promise);
    noticeTaking(promise, claim);
    void then(
      () => {
        if (this.over !== null) return;
        cursor?.close();
        this.settle();
        this.session.waits();
      },
      (error: unknown) => {
        if (this.over !== null) return;
        cursor?.close();
        if (isSignal(error) || !claim.taken) this.session.fail(this, error);
        else this.settle();
        this.session.waits();
      },
    );
    return promise;
  }

  /** One more thing to wait for; `settle` is its counterpart. */
  hold(): void {
    this.pending++;
  }

  settle(): void {
    if (this.signalled !== null) this.session.fail(this, this.signalled);
    else if (--this.pending === 0) this.session.end(this, "done");
  }

  pause(value: unknown): Promise<Settled> {
    const since = this.session.host.now();
    const settled = <S extends Settled>(outcome: S): S => {
      this.waited = Math.max(this.waited, this.session.host.now() - since);
      return outcome;
    };
    // Taken in any case: what fails in a run that was cut short would be an error of nobody, and the end of a process.
    const outcome = Promise.resolve(value).then(
      (result) => settled({ value: result }),
      (error: unknown) => settled({ error }),
    );
    if (!this.goesOn) this.refuse();
    const claim = this.claimOf(value);
    if (claim) claim.taken = true;
    this.session.waits();
    return outcome;
  }

  resume(cursor: Cursor, settled: Settled): unknown {
    this.enter(cursor);
    if (!this.goesOn) this.refuse();
    if ("error" in settled) throw settled.error;
    return settled.value;
  }

  /** Makes a cursor current until the code that is executing lets go: nothing else runs before the next microtask. */
  enter(cursor: Cursor): void {
    setCurrent(cursor);
    void Promise.resolve().then(() => setCurrent(null));
  }

  /** Aborted when the run is superseded, or ends in any other way than by coming to its end. */
  get signal(): AbortSignalOf {
    this.aborter ??= this.session.host.abort();
    return this.aborter.signal;
  }

  abort(): void {
    this.aborter?.abort();
  }
}
