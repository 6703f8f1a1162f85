// Writes down what a session has come to, each time that it is at rest; and finds out when it goes on elsewhere.
import type { Keeping } from "./keeping.ts";
import type { Change, Guard } from "./store.ts";

/** What is written of the session now; nothing while a run is under way. */
export interface Written {
  readonly text: string;
  /** The number of the last letter that is done by it. */
  readonly done: number;
}

export interface WriterPlace {
  take(): Written | undefined;
  /** Changes of what all share that go with it, and what to do when they are written. */
  shared(): { readonly changes: readonly Change[]; written(versions: readonly number[] | null): void };
  /** The session goes on elsewhere: what was done here since does not count. */
  replaced(): void;
}

export class Writer {
  private fence: number | null = null;
  /** What other servers did for gestures that are done again here. */
  private known = new Set<string>();
  private serial = 0;
  private isDue = false;
  private busy: Promise<void> | null = null;
  private taking: Promise<number | undefined> | null = null;
  /** Resolves when another server could go on with the session. */
  readonly begun: Promise<void>;
  private begin: () => void = () => {};
  isBegun = false;
  private waiting: (() => void)[] = [];
  private last: { readonly text: string; readonly done: number } | null = null;
  private closed = false;

  constructor(
    private readonly keeping: Keeping,
    private readonly key: string,
    private readonly place: WriterPlace,
  ) {
    this.begun = new Promise((resolve) => (this.begin = resolve));
  }

  /** It is known already who has the session. */
  adopt(fence: number, known: readonly string[]): void {
    this.fence = fence;
    this.known = new Set(known);
    this.isBegun = true;
    this.begin();
  }

  /** Resolves when what the session is now has been written. */
  write(): Promise<void> {
    if (this.closed) return new Promise(() => undefined);
    this.isDue = true;
    const written = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy ??= this.work();
    return written;
  }

  private async work(): Promise<void> {
    // What comes at once is written at once.
    await Promise.resolve();
    while (this.isDue && !this.closed) {
      const now = this.place.take();
      if (now === undefined) break;
      this.isDue = false;
      const waiting = this.waiting.splice(0);
      const { changes, written } = this.place.shared();
      const isNew = changes.length > 0 || this.last?.text !== now.text || this.last.done !== now.done;
      if (isNew) {
        const own = { key: this.key, text: now.text, lasts: this.keeping.lasts };
        const done = await this.set([own, ...changes], `write.${++this.serial}`, now.done, now.done);
        if (done === undefined) break;
        this.isBegun = true;
        this.begin();
        written(done.versions?.slice(1) ?? null);
        this.last = now;
      }
      for (const resolve of waiting) resolve();
    }
    // At once, not a moment later: whoever writes in between would be heard by nobody.
    this.busy = null;
  }

  /** The number of the letter that is done next. */
  get next(): number {
    return (this.last?.done ?? 0) + 1;
  }

  /** Whether something was done before, by whoever had the session. */
  knows(id: string): boolean {
    return this.known.has(id);
  }

  /**
   * Writes as the one who has the session. Resolves to the versions, to `null` where it had been written before, to "outdated"; to
   * nothing when the session is not here any more.
   */
  async set(changes: readonly Change[], id?: string, order = 0, upTo = -1) {
    for (;;) {
      const fence = await this.own();
      if (fence === undefined) return undefined;
      const named = id !== undefined && { id: id.startsWith("write.") ? `${id}.${fence}` : id };
      const guard: Guard = { key: this.key, fence, order, upTo, ...named };
      const outcome = await this.keeping.persist(
        () => this.keeping.store.set(changes, guard),
        () => !this.closed,
      );
      if (outcome === undefined) return undefined;
      if (outcome.is === "replaced") {
        this.closed = true;
        this.place.replaced();
        return undefined;
      }
      // The store has lost its memory: it is told again.
      if (outcome.is === "lost") {
        if (this.fence === fence) this.fence = null;
      } else if (outcome.is === "set") return { is: outcome.is, versions: outcome.versions };
      else return { is: outcome.is, versions: null };
    }
  }

  /** Whether the session is still here. Nobody may have been heard who took it: while the store was away, or this process had no time. */
  async check(): Promise<void> {
    if (this.fence !== null && !this.closed) await this.set([]);
  }

  private own(): Promise<number | undefined> | number {
    if (this.fence !== null) return this.fence;
    // Whoever asks at once gets the same: a second lock would make the first one worthless.
    this.taking ??= this.take().finally(() => (this.taking = null));
    return this.taking;
  }

  private async take(): Promise<number | undefined> {
    const lock = await this.keeping.persist(
      () => this.keeping.take(this.key),
      () => !this.closed,
    );
    if (lock !== undefined) this.fence = lock.fence;
    return lock?.fence;
  }

  /** Nothing is written any more; what is under way comes to its end first. */
  async close(): Promise<void> {
    this.closed = true;
    await this.busy;
    if (this.fence !== null) await this.keeping.store.unlock(this.key, this.fence).catch(() => undefined);
  }
}
