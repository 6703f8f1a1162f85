// Rows: objects, arrays, single values, in a list.
import { askedColumn, isNumberArray, listColumn } from "./column.ts";
import { type Column, type Frame, VALUE } from "./frame.ts";
import { keysOf, readerOf } from "./value-in.ts";

/** Of more rows than this, not each is asked for its keys, but so many of them. */
const MANY = 10_000;
const LOOKS = 3000;

export class Rows implements Frame {
  private found: ReadonlySet<string> | undefined;
  private all: ReadonlySet<string> | undefined;
  private list: readonly string[] | undefined;
  private readonly columns = new Map<string, Column>();

  constructor(private readonly rows: ArrayLike<unknown>) {}

  get length(): number {
    return this.rows.length;
  }

  get names(): readonly string[] {
    return (this.list ??= [...this.keys]);
  }

  private get keys(): ReadonlySet<string> {
    const { length } = this.rows;
    return (this.found ??= this.keysOf(length <= MANY ? 1 : length / LOOKS));
  }

  /** A name that was not found at the first look is sought in every row. */
  private has(name: string): boolean {
    if (this.keys.has(name)) return true;
    if (this.rows.length <= MANY) return false;
    return (this.all ??= this.keysOf(1)).has(name);
  }

  /** Most rows have the keys of the one before: those are not looked up again. `step`: from one row to the next that is asked. */
  private keysOf(step: number): ReadonlySet<string> {
    const keys = new Set<string>();
    const { rows } = this;
    if (isNumberArray(rows)) return keys.add(VALUE);
    let before: readonly string[] = [];
    for (let at = 0; at < rows.length; at += step) {
      const own = keysOf(rows[Math.floor(at)]);
      if (own.length === before.length && own.every((key, i) => key === before[i])) continue;
      for (const key of own) keys.add(key);
      before = own;
    }
    return keys;
  }

  column(name: string): Column | undefined {
    if (!this.has(name)) return undefined;
    let column = this.columns.get(name);
    if (column === undefined) this.columns.set(name, (column = this.makeColumn(name)));
    return column;
  }

  private makeColumn(name: string): Column {
    const { rows } = this;
    if (name === VALUE && isNumberArray(rows)) return listColumn(name, rows, rows.length);
    return askedColumn(name, rows.length, readerOf(rows, name));
  }

  /** A single value is a row with one field. */
  row(at: number): unknown {
    const row = this.rows[at];
    return typeof row === "object" || row === undefined ? row : { [VALUE]: row };
  }
}
