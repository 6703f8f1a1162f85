// What a person did and the session has not done yet: in order, merged while it waits, said again after a break.
import type { Shown } from "../core/wire/wire.ts";

/** What is to be said; the node of a gesture is known to the session by a number that may change meanwhile. */
export interface Entry {
  readonly op: "do" | "move" | "store";
  readonly node?: Shown;
  readonly kind?: string;
  readonly frame: Readonly<Record<string, unknown>>;
}

/** An entry under its number. */
interface Said {
  readonly n: number;
  readonly entry: Entry;
}

export class Outbox {
  /** Said, in the order of their numbers. */
  private said: Said[] = [];
  /** To be said again under their numbers: the session has not taken them, or not done them and is another one now. */
  private again: Said[] = [];
  private readonly waiting: Entry[] = [];
  private last = 0;
  private taken = 0;
  /** The number of the last that was done. */
  done = 0;
  /** There is somebody who listens. */
  private open = false;

  /**
   * @param say Sends one under a number; `null`: one that is about nothing any more.
   * @param find An entry as it can be said now; `null` where what it is about is not there any more; `undefined` where that shows
   * when everything before has been done, which is when it is asked with `isFirst`, or with the next `go()`.
   */
  constructor(
    private readonly say: (entry: Entry | null, n: number) => void,
    private readonly find: (entry: Entry, isFirst: boolean) => Entry | null | undefined,
  ) {}

  add(entry: Entry): void {
    const before = this.waiting.at(-1);
    if (before !== undefined && isChange(before) && isChange(entry) && before.node === entry.node) this.waiting.pop();
    this.waiting.push(entry);
    this.go();
  }

  /** Up to these numbers they have been taken, and done. */
  told(taken: number, done: number): void {
    this.taken = Math.max(this.taken, taken);
    this.done = Math.max(this.done, done);
    while (this.said.length > 0 && this.said[0]!.n <= done) this.said.shift();
    this.go();
  }

  /** Somebody listens who has taken everything up to a number. @param isNew Who has never heard of the others. */
  resume(taken: number, isNew: boolean): void {
    this.taken = taken;
    const all = [...this.said, ...this.again];
    // Numbers stay what they are, so that what was done can be told from what was not; unless what was done is not known any more.
    const isOther = isNew || (all[0]?.n ?? this.last + 1) > taken + 1 || (all.length === 0 && this.last < taken);
    if (isOther) this.done = taken;
    this.said = isOther ? [] : all.filter(({ n }) => n <= taken);
    this.again = isOther
      ? all.map(({ entry }, at) => ({ n: taken + 1 + at, entry }))
      : all.filter(({ n }) => n > taken);
    this.last = isOther ? taken + all.length : this.last;
    this.open = true;
    this.go();
  }

  /** What is being done will not be: false where there is nothing. */
  dropFirst(): boolean {
    return this.said.shift() !== undefined;
  }

  /** Nobody listens any more. */
  pause(): void {
    this.open = false;
  }

  private get all(): Entry[] {
    return [...this.said.map(({ entry }) => entry), ...this.again.map(({ entry }) => entry), ...this.waiting];
  }

  /** The nodes that hold what the session has not heard of. */
  get held(): Set<Shown> {
    return new Set(this.all.flatMap((entry) => (isChange(entry) ? [entry.node!] : [])));
  }

  /** Whether the session has still to hear of a step in the history, or of a change of what is kept. */
  has(op: "move" | "store", key?: unknown): boolean {
    return this.all.some((entry) => entry.op === op && (key === undefined || entry.frame["key"] === key));
  }

  /** How many the session has not done yet. */
  get size(): number {
    return this.all.length;
  }

  /** Says what can be said now. */
  go(): void {
    while (this.open) {
      const [old] = this.again;
      const entry = old?.entry ?? this.waiting[0];
      if (entry === undefined) return;
      // A slider that is dragged says its newest value when the one before has arrived.
      if (isChange(entry) && this.said.some((one) => one.n > this.taken && one.entry.node === entry.node)) return;
      const found = this.find(entry, this.said.length === 0);
      if (found === undefined) return;
      if (old !== undefined) {
        this.again.shift();
        this.tell(old.n, found);
      } else {
        this.waiting.shift();
        if (found !== null) this.tell(++this.last, found);
      }
    }
  }

  private tell(n: number, entry: Entry | null): void {
    this.said.push({ n, entry: entry ?? nothing });
    this.say(entry, n);
  }
}

const isChange = ({ op, kind }: Entry): boolean => op === "do" && kind === "change";

const nothing: Entry = { op: "do", frame: {} };
