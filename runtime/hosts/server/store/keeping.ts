// A server and its store: who has which session, and how long the store takes.
import { createHash, randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { messageOf } from "../../../core/thrown/in-short.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { Lock, Store } from "./store.ts";

/** How long a lock lasts that is not used, in milliseconds. */
const LEASE = 30_000;
/** How long a server has time to let a session go that a page has taken elsewhere, and how often that is looked at, in milliseconds. */
const PATIENCE = 250;
const LOOK = 20;
/** A store that takes longer is not ready, in milliseconds. */
const SLOW = 1000;
/** Pauses between two tries while the store is away: they grow from the first to the last. */
const FIRST = 25;
const LAST = 400;

export interface KeepingOptions {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly log: Log;
  /** How long the store has what nobody asks for, in milliseconds. */
  readonly lasts: number;
}

/** Where the store has a session: the token itself is no key of it. */
export const keyOf = (token: string): string => `session/${digest(token)}`;

/** What the gestures of a session are called by. */
export const nameOf = (token: string): string => digest(`name ${token}`).slice(0, 16);

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");

export class Keeping {
  readonly store: Store;
  readonly lasts: number;
  private readonly me = randomBytes(9).toString("base64url");
  private listening: Promise<unknown> | undefined;
  private isAway = false;
  private closed = false;

  /**
   * @param release Lets a session go; resolves when nothing of it is written any more.
   * @param doubt Called when it may not have been heard that one is to be let go.
   */
  constructor(
    private readonly options: KeepingOptions,
    private readonly release: (key: string) => Promise<void>,
    private readonly doubt: () => void,
  ) {
    this.lasts = options.lasts;
    this.store = timed(options.store, options.metrics);
  }

  /** Asks until there is an answer, or nobody waits for it any more. */
  async persist<T>(ask: () => Promise<T>, isWanted: () => boolean): Promise<T | undefined> {
    for (let pause = FIRST; isWanted() && !this.closed; pause = Math.min(LAST, pause * 2)) {
      try {
        const answer = await ask();
        if (this.isAway) this.options.log("store-back");
        this.isAway = false;
        return answer;
      } catch (error) {
        if (!this.isAway) this.options.log("store-away", { reason: messageOf(error) });
        this.isAway = true;
        await wait(pause * (0.5 + Math.random() / 2), undefined, { ref: false });
      }
    }
    return undefined;
  }

  private listen(): Promise<unknown> {
    this.listening ??= this.store.subscribe(`owner/${this.me}`, (key) => void this.release(key), this.doubt);
    this.listening.catch(() => (this.listening = undefined));
    return this.listening;
  }

  /** Takes a session from wherever it is: from a server that lives with its consent, from one that does not answer without. */
  async take(key: string): Promise<Extract<Lock, { readonly fence: number }>> {
    await this.listen();
    const { store, me, lasts } = this;
    for (const since = performance.now(); ;) {
      const isLate = performance.now() - since > PATIENCE;
      const lock = await store.lock(key, me, LEASE, lasts, isLate);
      if (lock.fence !== undefined) return lock;
      if ((await store.publish(`owner/${lock.owner}`, key)) === 0) {
        const forced = await store.lock(key, me, LEASE, lasts, true);
        if (forced.fence !== undefined) return forced;
      }
      await wait(LOOK, undefined, { ref: false });
    }
  }

  /** The store answers soon, and takes what is written. */
  async isReady(): Promise<boolean> {
    const isLate = wait(SLOW, false, { ref: false });
    const isThere = this.store.set([{ key: "ready", text: "", lasts: LEASE }]).then(
      ({ is }) => is === "set",
      () => false,
    );
    return Promise.race([isThere, isLate]);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.store.close();
  }
}

/** The same store, whose time is counted. */
function timed(store: Store, metrics: Metrics): Store {
  const count = async <T>(op: string, answer: Promise<T>): Promise<T> => {
    const since = performance.now();
    try {
      return await answer;
    } catch (error) {
      metrics.count("dacapo_store_failures", 1, { op });
      throw error;
    } finally {
      metrics.count("dacapo_store_calls", 1, { op });
      metrics.count("dacapo_store_seconds", (performance.now() - since) / 1000, { op });
    }
  };
  return {
    get: (...asked) => count("get", store.get(...asked)),
    set: (...asked) => count("set", store.set(...asked)),
    touch: (...asked) => count("touch", store.touch(...asked)),
    delete: (...asked) => count("delete", store.delete(...asked)),
    list: (...asked) => count("list", store.list(...asked)),
    publish: (...asked) => count("publish", store.publish(...asked)),
    subscribe: (...asked) => store.subscribe(...asked),
    lock: (...asked) => count("lock", store.lock(...asked)),
    unlock: (...asked) => count("unlock", store.unlock(...asked)),
    close: () => store.close(),
  };
}
