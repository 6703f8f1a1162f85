// The calls of one cached function: answered from what is remembered, joined to one under way, or executed.
import { keyOf } from "./cache-key.ts";
import { CacheStore, type Entry, type Flight, type Limits } from "./cache-store.ts";
import { cursorNow, runNow } from "../../run/here.ts";
import { Problem } from "../../thrown/problem.ts";
import { isPromise } from "../../values/promises.ts";
import type { Session } from "../../run/session.ts";
import { isSignal } from "../../thrown/signals.ts";
import { timeNow } from "../../run/time.ts";

/** What the functions of one kind have in common. */
export interface CacheKind {
  /** Counts how often all of them were cleared. */
  epoch: number;
  /** What a caller gets of a result. */
  share<V>(value: V, call: { readonly name: string }): V;
}

export class CachedCalls {
  private epoch: number;
  private ofApp: CacheStore;
  private ofSessions = new WeakMap<Session, CacheStore>();

  constructor(
    private readonly kind: CacheKind,
    private readonly fn: (...args: unknown[]) => unknown,
    private readonly limits: Limits,
    private readonly bySession: boolean,
    readonly name: string,
  ) {
    this.epoch = kind.epoch;
    this.ofApp = new CacheStore(limits);
  }

  call(args: readonly unknown[]): unknown {
    return this.answer(this.storeNow(), keyOf(this, args), args);
  }

  clear(args: readonly unknown[]): void {
    this.storeNow().clear(args.length === 0 ? undefined : keyOf(this, args));
  }

  private answer(store: CacheStore, key: string, args: readonly unknown[]): unknown {
    const known = store.find(key, timeNow(), () => this.renew(store, key, args));
    if (known !== undefined) {
      runNow()?.session.watcher?.recalled?.(known);
      const value = this.share(known.value);
      return known.promised ? Promise.resolve(value) : value;
    }
    const flight = store.flight(key);
    if (flight === undefined) return this.execute(store, key, args);
    const here = cursorNow();
    const again = (): unknown => this.answer(store, key, args);
    return flight.result.then(
      (value) => this.share(value),
      (error: unknown) => {
        // Aborted with a run that has nothing to do with this one, which goes on.
        if (!flight.interrupted() || here?.run.goesOn === false) throw error;
        return here === null ? again() : here.with(again);
      },
    );
  }

  /** Executes the function. An error is for the caller alone, and the next call executes again. */
  private execute(store: CacheStore, key: string, args: readonly unknown[]): unknown {
    const host = runNow()?.session.host;
    const clock = host === undefined ? timeNow : () => host.now();
    const begun = clock();
    const entryOf = (value: unknown, promised: boolean): Entry => {
      const since = clock();
      return { value, promised, since, by: "cache", at: this.name, took: since - begun };
    };
    const result = this.fn(...args);
    if (!isPromise(result)) {
      const entry = entryOf(this.share(result), false);
      // A function that swallows the `rerun()` it called comes back with half a result.
      if (runNow()?.goesOn !== false) store.keep(key, entry);
      return result;
    }
    const flight: Flight = {
      // A result that cannot be copied fails for all who wait for it.
      result: result.then((value) => this.share(value)),
      interrupted: interruption(),
    };
    store.follow(key, flight, (value) => entryOf(value, true));
    return flight.result.then((value) => this.share(value));
  }

  /** A refresh that nobody waits for: where it fails, the old result stays until it is too old for that. */
  private renew(store: CacheStore, key: string, args: readonly unknown[]): void {
    try {
      const result = this.execute(store, key, args);
      if (isPromise(result)) void result.then(undefined, () => {});
    } catch (error) {
      if (isSignal(error)) throw error;
    }
  }

  private share(value: unknown): unknown {
    return this.kind.share(value, this);
  }

  private storeNow(): CacheStore {
    if (this.epoch !== this.kind.epoch) {
      this.epoch = this.kind.epoch;
      this.ofApp = new CacheStore(this.limits);
      this.ofSessions = new WeakMap();
    }
    if (!this.bySession) return this.ofApp;
    const run = runNow();
    if (run === null) throw new Problem("command-outside-run", { command: this.name });
    const { session } = run;
    let store = this.ofSessions.get(session);
    if (store === undefined) this.ofSessions.set(session, (store = new CacheStore(this.limits)));
    return store;
  }
}

/** Tells whether the work that starts now was cut short: the `signal()` that it asked for was aborted. */
function interruption(): () => boolean {
  const run = runNow();
  return () => run?.aborter?.signal.aborted === true;
}
