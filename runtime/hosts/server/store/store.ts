// What replicas have in common: a place for what sessions have come to and for what all share, with locks and news.

/** What lies under a key. */
export interface Entry {
  readonly text: string;
  /** Grows by one with each write. */
  readonly version: number;
}

/** One write. */
export interface Change {
  readonly key: string;
  /** `null`: there is nothing any more. */
  readonly text: string | null;
  /** Only where the entry has this version; 0: where there is none. Left out: whatever is there. */
  readonly version?: number;
  /** Milliseconds until it goes. Left out: it stays. */
  readonly lasts?: number;
  /** Who has subscribed to it is told with the write itself, as `News`. */
  readonly channel?: string;
  /** Under this name `list` finds the key. */
  readonly list?: string;
}

/** What is told of a write, as JSON. */
export interface News {
  readonly key: string;
  readonly version: number;
  /** Left out: there is nothing any more. */
  readonly text?: string;
}

/** Who may write: whoever has the newest lock of a key. */
export interface Guard {
  readonly key: string;
  readonly fence: number;
  /** Names what is done, without `|` and blanks: it is done once, however often it is tried. */
  readonly id?: string;
  /** The name is remembered until something is written that says so: `upTo` this number or a greater one. */
  readonly order?: number;
  /** Names up to this number will not be tried again. */
  readonly upTo?: number;
}

/** All was written, with these versions; it had been written before; something else is there; somebody else has the lock; nobody has had one. */
export type Outcome =
  | { readonly is: "set"; readonly versions: readonly number[] }
  | { readonly is: "known" | "outdated" | "replaced" | "lost" };

/** A lock that was got, with the names of what was done under the ones before and may be tried again; or who has it. */
export type Lock =
  | { readonly fence: number; readonly known: readonly string[] }
  | { readonly fence?: undefined; readonly owner: string };

/**
 * Where sessions are kept beyond the process, and what replicas tell each other by. `memoryStore()` and `redisStore()` make one; another
 * one has to do the same. Each of its functions rejects where the store cannot be reached: what was asked is tried again.
 */
export interface Store {
  /** What lies under a key; `undefined` where nothing does. */
  get(key: string): Promise<Entry | undefined>;
  /** Writes all of it or nothing. */
  set(changes: readonly Change[], guard?: Guard): Promise<Outcome>;
  /** An entry goes in so many milliseconds from now. */
  touch(key: string, lasts: number): Promise<void>;
  /** Removes what lies under a key, its lock as well. */
  delete(key: string): Promise<void>;
  /** The keys that were written under the name of a list. */
  list(name: string): Promise<readonly string[]>;
  /** Tells whoever has subscribed; resolves to how many that are, as far as that is known. */
  publish(channel: string, text: string): Promise<number>;
  /**
   * Calls `hear` with what is told; `missed` when something may not have been heard, because the store was away.
   *
   * @returns Resolves to what ends it.
   */
  subscribe(channel: string, hear: (text: string) => void, missed?: () => void): Promise<() => void>;
  /**
   * Takes the lock of a key for some time, by the store's own clock; each write under it makes that time begin anew. Each lock has a
   * greater number (its fence) than the one before, and only writes with the newest are taken.
   *
   * @param force Takes it from whoever has it.
   * @param lasts How long the number is remembered at least, in milliseconds.
   */
  lock(key: string, owner: string, ms: number, lasts: number, force?: boolean): Promise<Lock>;
  /** Gives a lock back, if it is still the newest. */
  unlock(key: string, fence: number): Promise<void>;
  close(): Promise<void>;
}
