// The names of rows: by a key that stays with a row when rows come anew, else by their positions.
import type { Frame } from "../../data/index.ts";
import { sayError, writeText } from "../../elements/define.ts";

/** A field, or a function that makes the key of a row. */
export type RowKey = string | number | ((row: any) => unknown);

/** Why keys cannot name the rows. */
export type KeyProblem = { readonly why: "missing" | "repeated"; readonly row: number; readonly key: unknown };

type Source = Pick<Frame, "length" | "column" | "row">;

/** Names the rows of one look at data. */
export interface RowKeys {
  /** Rows are known by a key. */
  readonly keyed: boolean;
  /** What is wrong with the keys: then rows are known by their positions. */
  readonly problem: KeyProblem | null;
  /** What the script knows the row by. */
  keyOf(row: number): unknown;
  /** What the page knows the row by. */
  idOf(row: number): string;
  /** The position of the row with this key; -1 where there is none. */
  findKey(key: unknown): number;
  /** The position of the row with this id; -1 where there is none. */
  find(id: string): number;
}

/** @param before Names of other looks, one of which may have been at the same keys. */
export function nameRows(
  frame: Source,
  rowKey: RowKey | null | undefined,
  lazy: boolean,
  before: readonly RowKeys[] = [],
): RowKeys {
  if (rowKey === undefined || rowKey === null) return new Positions(frame, null);
  const keyAt = readerFor(frame, rowKey);
  if (lazy) return new LazyKeys(frame, keyAt);
  // Most often the keys are those of the run before: then they are read once, and nothing is made of them.
  const known = before.find((other) => other instanceof ListedKeys && other.isOf(frame.length, keyAt));
  if (known !== undefined) return known;
  const list = numbersOf(frame, rowKey) ?? listOf(frame.length, keyAt);
  if (isAscending(list)) return new ListedKeys(list, true);
  const problem = findProblem(list);
  return problem === null ? new ListedKeys(list, false) : new Positions(frame, problem);
}

/** Numbers that lie side by side are copied as they are. */
const numbersOf = (frame: Source, rowKey: RowKey): ArrayLike<unknown> | undefined =>
  typeof rowKey === "function" ? undefined : frame.column(writeText(rowKey))?.numbers?.slice();

function listOf(length: number, keyAt: (row: number) => unknown): ArrayLike<unknown> {
  const list = new Array<unknown>(length);
  for (let row = 0; row < length; row++) list[row] = keyAt(row);
  return list;
}

class Positions implements RowKeys {
  readonly keyed = false;

  constructor(
    private readonly frame: Pick<Frame, "length">,
    readonly problem: KeyProblem | null,
  ) {}

  keyOf(row: number): unknown {
    return row;
  }

  idOf(row: number): string {
    return `${row}`;
  }

  findKey(key: unknown): number {
    return typeof key === "number" && Number.isInteger(key) && key >= 0 && key < this.frame.length ? key : -1;
  }

  find(id: string): number {
    return /^(0|[1-9]\d{0,15})$/.test(id) ? this.findKey(Number(id)) : -1;
  }
}

/** As the keys were when they were looked at: rows may be changed in place. */
class ListedKeys implements RowKeys {
  readonly keyed = true;
  readonly problem = null;
  private places: Map<string, number> | undefined;

  /** @param ascending Numbers that grow from row to row, or texts that do. */
  constructor(
    private readonly list: ArrayLike<unknown>,
    private readonly ascending: boolean,
  ) {}

  isOf(length: number, keyAt: (row: number) => unknown): boolean {
    const { list: own } = this;
    if (own.length !== length) return false;
    for (let row = 0; row < length; row++) if (own[row] !== keyAt(row)) return false;
    return true;
  }

  keyOf(row: number): unknown {
    return this.list[row];
  }

  idOf(row: number): string {
    return idOf(this.list[row]);
  }

  findKey(key: unknown): number {
    return key === undefined || key === null ? -1 : this.find(idOf(key));
  }

  find(id: string): number {
    return this.ascending ? this.search(id) : (this.index().get(id) ?? -1);
  }

  private search(id: string): number {
    const { list } = this;
    const key = typeof list[0] === "number" ? Number(id.replace("#number ", "")) : id.replace(/^"/, "");
    let [from, to] = [0, list.length - 1];
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const there = list[middle] as typeof key;
      if (there === key) return idOf(there) === id ? middle : -1;
      if (there < key) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }

  private index(): Map<string, number> {
    if (this.places !== undefined) return this.places;
    const places = new Map<string, number>();
    for (let row = 0; row < this.list.length; row++) places.set(idOf(this.list[row]), row);
    return (this.places = places);
  }
}

/** Rows that are not here yet have no key: the page knows them by their position, the script not at all. */
class LazyKeys implements RowKeys {
  readonly keyed = true;
  readonly problem = null;

  constructor(
    private readonly frame: Pick<Frame, "length">,
    readonly keyOf: (row: number) => unknown,
  ) {}

  idOf(row: number): string {
    const key = this.keyOf(row);
    return isMissing(key) ? `#${row}` : idOf(key);
  }

  findKey(key: unknown): number {
    return isMissing(key) ? -1 : this.find(idOf(key));
  }

  find(id: string): number {
    for (let row = 0; row < this.frame.length; row++) if (this.idOf(row) === id) return row;
    return -1;
  }
}

/** Numbers and texts speak for themselves, all others are marked, and so are texts that could be something else: 7 and "7" are two keys. */
export function idOf(key: unknown): string {
  if (typeof key === "string") return /^[-\d"#]/.test(key) ? `"${key}` : key;
  return typeof key === "number" && key !== Infinity ? `${key}` : `#${typeof key} ${writeText(key)}`;
}

function readerFor(frame: Source, rowKey: RowKey): (row: number) => unknown {
  if (typeof rowKey !== "function") return frame.column(writeText(rowKey))?.at ?? (() => undefined);
  return (row) => {
    try {
      return rowKey(frame.row(row));
    } catch (error) {
      sayError(error);
      return undefined;
    }
  };
}

/** Keys that grow from row to row are there and differ, which is seen at once. */
function isAscending(list: ArrayLike<unknown>): boolean {
  const kind = typeof list[0];
  if (list.length > 0 && kind !== "string" && kind !== "number") return false;
  for (let row = 0; row < list.length; row++) {
    const key = list[row] as number;
    if (typeof key !== kind || key !== key || (row > 0 && !(key > (list[row - 1] as number)))) return false;
  }
  return list[0] !== "";
}

function findProblem(list: ArrayLike<unknown>): KeyProblem | null {
  const seen = new Set<unknown>();
  const said = new Set<string>();
  for (let row = 0; row < list.length; row++) {
    const key = list[row];
    if (isMissing(key)) return { why: "missing", row, key };
    if (typeof key === "string" || typeof key === "number") seen.add(key);
    // What is no text and no number is known by what it says.
    else said.add(idOf(key));
    if (seen.size + said.size <= row) return { why: "repeated", row, key };
  }
  return null;
}

const isMissing = (key: unknown): boolean =>
  key === undefined || key === null || key === "" || (typeof key === "number" && Number.isNaN(key));
