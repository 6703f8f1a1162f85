// Looks at data in any of its forms.
import { isNumberArray, listColumn } from "./column.ts";
import type { Frame } from "./frame.ts";
import { fromArquero, isArquero } from "./from-arquero.ts";
import { fromArrow, isArrow } from "./from-arrow.ts";
import { Columns } from "./from-columns.ts";
import { Rows } from "./from-rows.ts";
import { LazyRows } from "./lazy-rows.ts";
import { isPlain } from "./value-in.ts";
import { rowsHere } from "./whole-rows.ts";

/** More rows than a page can hold: an iterator without end, a list of holes. */
export const MOST_ROWS = 10_000_000;

/** Why something is no data: a sentence in two parts. */
export class NoData extends TypeError {
  constructor(
    readonly found: string,
    readonly write: string,
  ) {
    super(`data ${found}`);
  }
}

/** What cannot change is looked at once. */
const looked = new WeakMap<object, Frame>();

/** What can be walked only once. */
const walked = new WeakMap<object, readonly unknown[]>();

/** The rows and columns of data. Throws `NoData` for what is none. */
export function readData(data: unknown): Frame {
  if (typeof data !== "object" || data === null) throw new NoData(`is ${whatIs(data)}.`, 'data={[{ city: "Oslo" }]}');
  const known = looked.get(data);
  if (known !== undefined) return known;
  const frame = look(data);
  if (isForEver(data)) looked.set(data, frame);
  return frame;
}

function look(data: object): Frame {
  if (data instanceof LazyRows) return frameHere(data);
  if (Array.isArray(data) || isNumberArray(data)) return new Rows(atMost(data));
  if (data instanceof Map) return fromMap(data);
  if (isArrow(data)) return fromArrow(data);
  if (isArquero(data)) return fromArquero(data);
  if (Symbol.iterator in data) return new Rows(walk(data as Iterable<unknown>));
  if (isPlain(data)) return fromLists(data);
  if (Symbol.asyncIterator in data || "then" in data) throw new NoData("has not arrived yet.", "data={await rows}");
  throw new NoData("is an object that has neither rows nor columns.", "data={[row]}");
}

/** Arrow's and Arquero's tables never change, nor does a frozen list of frozen rows. */
const isForEver = (data: object): boolean =>
  isArrow(data) ||
  isArquero(data) ||
  (Object.isFrozen(data) && Array.isArray(data) && data.every((row) => Object.isFrozen(row)));

/** By the rows that are here: more of them are another list. */
const here = new WeakMap<readonly unknown[], Frame>();

function frameHere(data: LazyRows): Frame {
  const rows = rowsHere(data);
  let frame = here.get(rows);
  if (frame === undefined) here.set(rows, (frame = new Rows(rows)));
  return frame;
}

function atMost<L extends ArrayLike<unknown>>(rows: L): L {
  if (rows.length > MOST_ROWS) throw tooMany(`has ${rows.length} rows`);
  return rows;
}

const tooMany = (found: string): NoData => new NoData(`${found}: more than can be shown.`, "lazyRows({ count, load })");

function walk(data: Iterable<unknown>): readonly unknown[] {
  const before = walked.get(data);
  if (before !== undefined) return before;
  const iterator = data[Symbol.iterator]();
  const rows: unknown[] = [];
  for (const row of { [Symbol.iterator]: () => iterator }) {
    if (rows.push(row) > MOST_ROWS) throw tooMany("goes on without end");
  }
  if ((iterator as unknown) === data) walked.set(data, rows);
  return rows;
}

function fromMap(data: ReadonlyMap<unknown, unknown>): Frame {
  const lists = { key: [...data.keys()], value: [...data.values()] };
  return new Columns(
    Object.entries(lists).map(([name, values]) => listColumn(name, values, data.size)),
    data.size,
  );
}

function fromLists(data: Readonly<Record<string, unknown>>): Frame {
  const lists = Object.keys(data).map((name) => [name, listOf(name, data[name])] as const);
  const length = Math.max(0, ...lists.map(([, values]) => atMost(values).length));
  return new Columns(
    lists.map(([name, values]) => listColumn(name, values, length)),
    length,
  );
}

function listOf(name: string, values: unknown): ArrayLike<unknown> {
  if (Array.isArray(values) || (ArrayBuffer.isView(values) && "length" in values)) return values as ArrayLike<unknown>;
  if (typeof values === "object" && values !== null) {
    if (Symbol.iterator in values) return walk(values as Iterable<unknown>);
    if (typeof (values as ArrayLike<unknown>).length === "number") return values as ArrayLike<unknown>;
  }
  throw new NoData(`has a column ${name} that is no list.`, "data={[row]}");
}

function whatIs(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return `${value}`;
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}
