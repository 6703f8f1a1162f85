// Rows that are loaded elsewhere when they are seen here: what has come of them, and how more is asked for.
import type { LazyRow, LazyView } from "../../data/index.ts";
import type { SentSight } from "../spec/sent-sight.ts";
import type { SentLazy, SentRows } from "../spec/sent-rows.ts";
import type { GridRows, SeenRows } from "../spec/shown.ts";

type Block = { readonly rows: GridRows } | { readonly error: Error };

const asGiven: LazyView = { sort: [], filter: {}, search: "" };

export class FarRows implements SeenRows {
  private blocks = new Map<number, Block>();
  /** Of the rows before a run, until those come that it has made: nothing flickers. */
  private old = new Map<number, Block>();
  private readonly listeners = new Set<() => void>();
  private view: LazyView = asGiven;
  private turn = -1;
  private size = 1;
  /** Counts what was asked for; what was answered last, and from which on it is about the present view. */
  private asked = 0;
  private answered = 0;
  private since = 0;
  private isWaiting = false;
  private wanted: readonly [from: number, to: number] = [0, 0];
  private known: number | null = null;
  private keyed = false;

  /** @param ask Says it to who loads them. @param read Reads the rows of a block. */
  constructor(
    private readonly ask: (sight: SentSight) => void,
    private readonly read: (rows: SentRows) => GridRows,
  ) {}

  /** Takes what has come. */
  take({ turn, asked, count, size, keyed, blocks }: SentLazy): void {
    // Who answers is another one than before: he has to be asked anew.
    const isStrange = asked < this.answered;
    this.answered = asked;
    if (isStrange) this.since = this.asked + 1;
    if (isStrange || asked === this.asked) this.isWaiting = false;
    // What stands otherwise than it is wanted to is not shown.
    if (asked < this.since) return;
    if (turn !== this.turn) [this.old, this.blocks] = [new Map([...this.old, ...this.blocks]), new Map()];
    this.turn = turn;
    this.known = count;
    this.size = Math.max(1, size);
    this.keyed = keyed;
    for (const [at, rows] of blocks)
      this.blocks.set(at, "error" in rows ? { error: new Error(rows.error) } : { rows: this.read(rows) });
  }

  get length(): number | null {
    return this.known;
  }

  at(position: number): LazyRow<unknown> {
    if (!(position >= 0) || (this.known !== null && position >= this.known)) return { state: "none" };
    const block = this.blockOf(position);
    if (block === undefined) return { state: "loading" };
    if ("error" in block) return { state: "failed", error: block.error };
    return position % this.size < block.rows.length ? { state: "here", row: undefined } : { state: "none" };
  }

  /** The rows of the block that holds a row, and the place of the row among them. */
  find(position: number): readonly [rows: GridRows, at: number] | undefined {
    const block = this.blockOf(position);
    return block === undefined || "error" in block ? undefined : [block.rows, position % this.size];
  }

  /** The name of a row; one that is not here has none of its own. */
  id(position: number): string {
    if (!this.keyed) return `${position}`;
    const [rows, at] = this.find(position) ?? [];
    return rows !== undefined && at! < rows.length ? rows.id(at!) : `#${position}`;
  }

  async see(from: number, to: number): Promise<void> {
    // One question at a time: while it is scrolled, the newest waits for the answer.
    if (this.isWaiting) return;
    const isSame = from === this.wanted[0] && to === this.wanted[1];
    if (this.asked >= this.since && (isSame || this.isHere(from, to))) return;
    this.wanted = [from, to];
    this.say();
  }

  async count(): Promise<number> {
    if (this.known === null && this.asked === 0) this.say();
    return this.known ?? 0;
  }

  arrange(view: Partial<LazyView>): void {
    this.view = { ...asGiven, ...view };
    this.blocks.clear();
    this.old.clear();
    this.known = null;
    this.since = this.asked + 1;
    this.say();
    this.tell();
  }

  again(): void {
    for (const [at, block] of this.blocks) if ("error" in block) this.blocks.delete(at);
    this.old.clear();
    this.say(true);
    this.tell();
  }

  follow(call: () => void): () => void {
    this.listeners.add(call);
    return () => void this.listeners.delete(call);
  }

  private blockOf(position: number): Block | undefined {
    const at = Math.floor(position / this.size);
    return this.blocks.get(at) ?? this.old.get(at);
  }

  private isHere(from: number, to: number): boolean {
    const end = Math.min(to, this.known ?? Infinity);
    for (let at = Math.floor(from / this.size); at * this.size < end; at++) if (!this.blocks.has(at)) return false;
    return true;
  }

  private say(again = false): void {
    const [from, to] = this.wanted;
    const { sort, filter, search } = this.view;
    this.isWaiting = true;
    this.ask({ asked: ++this.asked, from, to, sort, filter, search, ...(again && { again }) } as SentSight);
  }

  private tell(): void {
    for (const call of this.listeners) call();
  }
}
