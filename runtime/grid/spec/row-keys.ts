// The names of rows: by a key that stays with a row when rows come anew, else by their positions.
import type { Frame } from "../../data/index.ts";
import { writeText } from "../../elements/define.ts";

/** A field, or a function that makes the key of a row. */
export type RowKey = string | number | ((row: any) => unknown);

/** Why keys cannot name the rows. */
export type KeyProblem = { readonly why: "missing" | "repeated"; readonly row: number; readonly key: unknown };

export class RowKeys {
  /** What is wrong with the keys: then rows are known by their positions. */
  readonly problem: KeyProblem | null;
  private readonly keyAt: ((row: number) => unknown) | null;
  /** They are numbers that grow from row to row, or texts that do. */
  private readonly ascending: boolean = false;
  private places: Map<string, number> | undefined;

  constructor(
    private readonly frame: Pick<Frame, "length" | "column" | "row">,
    rowKey: RowKey | null | undefined,
  ) {
    const keyAt = rowKey === undefined || rowKey === null ? null : readerFor(frame, rowKey);
    const found = keyAt === null ? null : check(frame.length, keyAt);
    this.problem = found?.problem ?? null;
    this.ascending = found?.ascending ?? false;
    this.keyAt = this.problem === null ? keyAt : null;
  }

  /** Rows are known by a key. */
  get keyed(): boolean {
    return this.keyAt !== null;
  }

  /** What the script knows the row by. */
  keyOf(row: number): unknown {
    return this.keyAt === null ? row : this.keyAt(row);
  }

  /** What the page knows the row by. */
  idOf(row: number): string {
    return idOf(this.keyOf(row));
  }

  /** The position of the row with this key; -1 where there is none. */
  findKey(key: unknown): number {
    if (this.keyAt === null) {
      const { length } = this.frame;
      return typeof key === "number" && Number.isInteger(key) && key >= 0 && key < length ? key : -1;
    }
    return key === undefined || key === null ? -1 : this.find(idOf(key));
  }

  /** The position of the row with this id; -1 where there is none. */
  find(id: string): number {
    const { keyAt } = this;
    if (keyAt === null) return /^(0|[1-9]\d{0,15})$/.test(id) && Number(id) < this.frame.length ? Number(id) : -1;
    if (this.ascending) return this.search(id, keyAt);
    return this.index(keyAt).get(id) ?? -1;
  }

  private search(id: string, keyAt: (row: number) => unknown): number {
    const isNumber = this.frame.length > 0 && typeof keyAt(0) === "number";
    const key = isNumber ? Number(id) : id.startsWith('"') ? id.slice(1) : id;
    let [from, to] = [0, this.frame.length - 1];
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const there = keyAt(middle) as typeof key;
      if (there === key) return idOf(there) === id ? middle : -1;
      if (there < key) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }

  private index(keyAt: (row: number) => unknown): Map<string, number> {
    if (this.places !== undefined) return this.places;
    const places = new Map<string, number>();
    for (let row = 0; row < this.frame.length; row++) places.set(idOf(keyAt(row)), row);
    return (this.places = places);
  }
}

/** A text that could be a number is marked: 7 and "7" are different keys. */
export const idOf = (key: unknown): string =>
  typeof key === "string" ? (/^[-+*\d"]/.test(key) ? `"${key}` : key) : writeText(key);

function readerFor(frame: Pick<Frame, "column" | "row">, rowKey: RowKey): (row: number) => unknown {
  if (typeof rowKey !== "function") return frame.column(writeText(rowKey))?.at ?? (() => undefined);
  return (row) => {
    try {
      return rowKey(frame.row(row));
    } catch {
      return undefined;
    }
  };
}

function check(length: number, keyAt: (row: number) => unknown): { problem: KeyProblem | null; ascending: boolean } {
  let before: unknown;
  let row = 0;
  for (; row < length; row++) {
    const key = keyAt(row);
    if (!(typeof key === "string" || (typeof key === "number" && key === key))) break;
    if (row > 0 && !(typeof key === typeof before && key > (before as typeof key))) break;
    before = key;
  }
  if (row === length) return { problem: null, ascending: true };
  const seen = new Set<unknown>();
  for (row = 0; row < length; row++) {
    const key = keyAt(row);
    if (isMissing(key)) return { problem: { why: "missing", row, key }, ascending: false };
    // What is no text and no number is known by what it says.
    seen.add(typeof key === "string" || typeof key === "number" ? key : idOf(key));
    if (seen.size <= row) return { problem: { why: "repeated", row, key }, ascending: false };
  }
  return { problem: null, ascending: false };
}

const isMissing = (key: unknown): boolean =>
  key === undefined || key === null || key === "" || (typeof key === "number" && Number.isNaN(key));
