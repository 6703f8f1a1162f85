// Rows that are asked for when they come into sight: a source and the blocks that were loaded of it.

/** What a source is asked for. */
export interface LazyRequest<R = any> {
  /** The first position that is wanted, from 0. */
  from: number;
  /** The position behind the last. */
  to: number;
  /** The fields to sort by, the most important first. */
  sort: readonly { field: Extract<keyof R, string>; down: boolean }[];
  /** What rows must have: a value for each field. */
  filter: Readonly<Partial<Record<Extract<keyof R, string>, unknown>>>;
  /** What is sought in all fields; empty where nothing is. */
  search: string;
  /** Aborted when nobody waits for the rows any more. */
  signal: AbortSignal;
}

/** How the rows are arranged: what is the same for all blocks. */
export type LazyView<R = any> = Pick<LazyRequest<R>, "sort" | "filter" | "search">;

/** Where rows come from. */
export interface LazySource<R> {
  /** How many rows there are: a number, or a function that is asked once for each way they are arranged. */
  count: number | ((view: LazyView<R> & { signal: AbortSignal }) => number | Promise<number>);
  /** Loads the rows from `from` up to, and without, `to`. */
  load(request: LazyRequest<R>): readonly R[] | Promise<readonly R[]>;
  /** How many rows are asked for at once, 100 when left out. */
  block?: number;
}

/** What is known of a row: it is here, under way, could not be loaded, or there is none at that position. */
export type LazyRow<R> =
  | { readonly state: "here"; readonly row: R }
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "none" };

interface Block<R> {
  rows: readonly R[] | null;
  error: unknown;
  failed: boolean;
  readonly done: Promise<void>;
  abort(): void;
}

const unsorted: LazyView = { sort: [], filter: {}, search: "" };

/** Who looks at rows from afar, and scrolls through millions: so many blocks are kept for him. */
const MOST_APART = 100;

/** No two arrangements of rows have the same number, in whatever process they are made. */
let turns = Math.trunc(Math.random() * 2 ** 40);

/** Rows that are loaded in blocks, each once. */
export class LazyRows<R = any> {
  private blocks = new Map<number, Block<R>>();
  private view: LazyView<R> = unsorted;
  private counted: Promise<number> | null = null;
  private counting: AbortController | null = null;
  private known: number | null;
  private readonly listeners = new Set<() => void>();
  private all: LazyRows<R> | null = null;
  private turned = ++turns;
  private asked: readonly [from: number, to: number] = [0, 0];
  /** How many rows are asked for at once. */
  readonly size: number;

  /**
   * @param from Those that it is apart from; itself where it is nobody's.
   * @param most How many blocks are kept of those that are out of sight.
   */
  constructor(
    private readonly source: LazySource<R>,
    private readonly from: LazyRows<R> | null = null,
    private readonly most = Infinity,
  ) {
    this.size = Math.max(1, Math.floor(source.block ?? 100));
    this.known = typeof source.count === "number" ? clean(source.count) : null;
  }

  /** How many rows there are, as far as is known; `null` before the source has said so. */
  get length(): number | null {
    return this.known;
  }

  /** The same rows as their source has them, for what shows all at once: loaded apart from what a grid has in sight, and has arranged. */
  get whole(): LazyRows<R> {
    return (this.all ??= new LazyRows(this.source));
  }

  /** @internal The same rows for one who looks at them from afar: arranged and kept for him alone. */
  apart(): LazyRows<R> {
    return new LazyRows(this.source, this.origin, MOST_APART);
  }

  /** @internal Those that the script made. */
  get origin(): LazyRows<R> {
    return this.from ?? this;
  }

  /** @internal Another number each time that all rows are others, or stand elsewhere. */
  get turn(): number {
    return this.turned;
  }

  /** @internal The rows that were asked for last: from one position up to, and without, another. */
  get sight(): readonly [from: number, to: number] {
    return this.asked;
  }

  /** Asks how many rows there are. What a block says wins over it: a source may have counted wrongly. */
  async count(): Promise<number> {
    if (this.known !== null) return this.known;
    if (this.counted === null) {
      const aborting = (this.counting = new AbortController());
      const { count } = this.source;
      this.counted = (async () =>
        clean(typeof count === "number" ? count : await count({ ...this.view, signal: aborting.signal })))();
      this.counted.then(
        (found) => {
          if (aborting.signal.aborted) return;
          this.known ??= found;
          this.tell();
        },
        () => {
          // Who asks again gets another try.
          if (this.counting === aborting) this.counted = null;
        },
      );
    }
    const found = await this.counted;
    return this.known ?? found;
  }

  /** What is known of a row. Loads nothing. */
  at(position: number): LazyRow<R> {
    if (!(position >= 0) || (this.known !== null && position >= this.known)) return { state: "none" };
    const block = this.blocks.get(Math.floor(position / this.size));
    if (block === undefined) return { state: "loading" };
    if (block.failed) return { state: "failed", error: block.error };
    if (block.rows === null) return { state: "loading" };
    const at = position % this.size;
    return at < block.rows.length ? { state: "here", row: block.rows[at]! } : { state: "none" };
  }

  /** Loads the blocks that hold these rows, and gives up those under way that are out of sight. Resolves when all are here or have failed. */
  async see(from: number, to: number): Promise<void> {
    this.asked = [from, to];
    const first = Math.floor(Math.max(0, from) / this.size);
    const end = Math.min(to, this.known ?? Infinity);
    for (const [at, block] of this.blocks) {
      if (at >= first && at * this.size < end) continue;
      if ((block.rows !== null || block.failed) && this.blocks.size <= this.most) continue;
      block.abort();
      this.blocks.delete(at);
    }
    const wanted: Promise<void>[] = [];
    for (let at = first; at * this.size < end; at++) wanted.push((this.blocks.get(at) ?? this.load(at)).done);
    await Promise.all(wanted);
  }

  /** The rows from `from` up to, and without, `to`. Throws what the source threw. */
  async slice(from: number, to: number): Promise<R[]> {
    await this.see(from, to);
    const rows: R[] = [];
    for (let at = Math.max(0, from); at < to; at++) {
      const found = this.at(at);
      if (found.state === "failed") throw found.error;
      if (found.state !== "here") break;
      rows.push(found.row);
    }
    return rows;
  }

  /** Forgets what could not be loaded, so that it is asked for again. */
  again(): void {
    for (const [at, { failed }] of this.blocks) if (failed) this.blocks.delete(at);
    this.all?.again();
    this.tell();
  }

  /** Arranges the rows anew: everything is asked for again. */
  arrange(view: Partial<LazyView<R>>): void {
    this.view = { ...(unsorted as LazyView<R>), ...view };
    this.empty();
  }

  /** Gives up what is under way, and forgets all rows. */
  forget(): void {
    this.all?.forget();
    this.empty();
  }

  private empty(): void {
    this.counting?.abort();
    for (const block of this.blocks.values()) block.abort();
    this.blocks = new Map();
    this.turned = ++turns;
    this.counted = null;
    this.known = typeof this.source.count === "number" ? clean(this.source.count) : null;
    this.tell();
  }

  /** Calls back when more is known; returns how to stop. */
  follow(call: () => void): () => void {
    this.listeners.add(call);
    return () => void this.listeners.delete(call);
  }

  private load(at: number): Block<R> {
    const aborting = new AbortController();
    const from = at * this.size;
    const to = Math.min(from + this.size, this.known ?? Infinity);
    const request = { ...this.view, from, to, signal: aborting.signal };
    const loading = (async () => readRows(await this.source.load(request), to - from))();
    const block: Block<R> = {
      rows: null,
      error: undefined,
      failed: false,
      abort: () => aborting.abort(),
      done: loading.then(
        (rows) => {
          if (aborting.signal.aborted) return;
          block.rows = rows;
          // It ends sooner than it was said to.
          if (rows.length < to - from) this.known = Math.min(this.known ?? Infinity, from + rows.length);
          this.tell();
        },
        (error: unknown) => {
          if (aborting.signal.aborted) return;
          block.failed = true;
          block.error = error;
          this.tell();
        },
      ),
    };
    this.blocks.set(at, block);
    return block;
  }

  private tell(): void {
    for (const call of this.listeners) call();
  }
}

/** A source may give more than was asked for, but nothing that is no list. */
function readRows<R>(rows: readonly R[], most: number): readonly R[] {
  if (!Array.isArray(rows)) throw new TypeError("load() has to return a list of rows.");
  return rows.length > most ? rows.slice(0, most) : rows;
}

const clean = (count: number): number => (Number.isFinite(count) && count > 0 ? Math.floor(count) : 0);

/**
 * Rows that are asked for when they come into sight, for data that is too much to be loaded at once. Blocks are loaded once each;
 * what nobody looks at any more is aborted, what failed can be asked for again. In every host: `load` runs where the script does, and
 * what is in sight crosses to the page.
 *
 * Made anew in each run, they are loaded anew in each: `memo` keeps them.
 *
 * @param source How many rows there are, and how a part of them is loaded.
 * @example
 * ```tsx
 * const people = memo(() =>
 *   lazyRows<Person>({
 *     count: 1_000_000,
 *     load: async ({ from, to, signal }) => (await fetch(`/people?from=${from}&to=${to}`, { signal })).json(),
 *   }),
 * );
 * <DataFrame data={people} columns={["name", "city"]} />;
 * ```
 * Streamlit: none; a data frame there has to be in memory.
 */
export function lazyRows<R>(source: LazySource<R>): LazyRows<R> {
  return new LazyRows(source);
}
