// What a person did and the session has not done yet: in order, merged while it waits, said again after a break.
import type { Shown } from "../core/wire/wire.ts";

/** What is to be said; the node of a gesture is known to the session by a number that may change meanwhile. */
export interface Entry {
  readonly op: "do" | "move" | "store";
  readonly node?: Shown;
  readonly kind?: string;
  readonly frame: Readonly<Record<string, unknown>>;
}

export class Outbox {
  /** Said, in the order of their numbers. */
  private readonly said: (Entry & { readonly n: number })[] = [];
  private readonly waiting: Entry[] = [];
  private last = 0;
  private taken = 0;
  /** There is somebody who listens. */
  private open = false;

  /** @param say Sends one under a number. */
  constructor(private readonly say: (entry: Entry, n: number) => void) {}

  add(entry: Entry): void {
    const before = this.waiting.at(-1);
    if (before !== undefined && isChange(before) && isChange(entry) && before.node === entry.node) this.waiting.pop();
    this.waiting.push(entry);
    this.pump();
  }

  /** Up to these numbers they have been taken, and done. */
  told(taken: number, done: number): void {
    this.taken = Math.max(this.taken, taken);
    while (this.said.length > 0 && this.said[0]!.n <= done) this.said.shift();
    this.pump();
  }

  /** Somebody listens who has taken everything up to a number: the rest is said again, if it still means anything. */
  resume(taken: number, isMeant: (entry: Entry) => boolean): void {
    this.taken = this.last = taken;
    const again = this.said.filter(({ n }) => n > taken);
    this.said.length = 0;
    this.waiting.unshift(...again);
    const meant = this.waiting.filter(isMeant);
    this.waiting.length = 0;
    this.waiting.push(...meant);
    this.open = true;
    this.pump();
  }

  /** What is being done will not be: false where there is nothing. */
  dropFirst(): boolean {
    return this.said.shift() !== undefined;
  }

  /** Nobody listens any more. */
  pause(): void {
    this.open = false;
  }

  /** The nodes that hold what the session has not heard of. */
  get held(): Set<Shown> {
    return new Set([...this.said, ...this.waiting].flatMap((entry) => (isChange(entry) ? [entry.node!] : [])));
  }

  /** How many the session has not done yet. */
  get size(): number {
    return this.said.length + this.waiting.length;
  }

  private pump(): void {
    while (this.open && this.waiting.length > 0) {
      const [entry] = this.waiting as [Entry];
      // A slider that is dragged says its newest value when the one before has arrived.
      if (isChange(entry) && this.said.some((one) => one.n > this.taken && one.node === entry.node)) return;
      this.waiting.shift();
      const n = ++this.last;
      this.said.push({ ...entry, n });
      this.say(entry, n);
    }
  }
}

const isChange = ({ op, kind }: Entry): boolean => op === "do" && kind === "change";
