// The columns and the cells of a table, whatever its rows are.
import { timeZoneNow, writeText } from "../define.ts";
import { writeNumber } from "../numbers.ts";

/** A number as it is, so that it can be sorted and written where it is read; anything else as text, with what it is sorted by. */
export type Cell = string | number | bigint | { readonly text: string; readonly by: number };

/** A column: the key of its values in the rows, and its heading. */
export interface TableColumn {
  /** The key in rows that are objects, the position from 0 in rows that are arrays. */
  key: string | number;
  /** The heading; the key when left out. */
  label?: string;
}

/** The column of rows that are no objects. */
const VALUE = "value";

/** The columns asked for, else every key that a row has, in the order of appearance. */
export function findColumns(
  rows: readonly unknown[],
  asked: readonly (string | number | TableColumn)[] | undefined,
): { key: string; label: string }[] {
  if (asked !== undefined) {
    return asked.map((column) => {
      const { key, label } = typeof column === "object" ? column : { key: column };
      return { key: writeText(key), label: writeText(label ?? key) };
    });
  }
  const keys = new Set<string>();
  for (const row of rows) for (const key of keysOf(row)) keys.add(key);
  return [...keys].map((key) => ({ key, label: key }));
}

/** A row without keys (a text, a date) is its only cell; `null` is an empty row. */
function keysOf(row: unknown): readonly string[] {
  if (row === null || row === undefined) return [];
  try {
    const keys = typeof row === "object" ? Object.keys(row) : [];
    return keys.length > 0 || isRecord(row) ? keys : [VALUE];
  } catch {
    return [VALUE];
  }
}

const isRecord = (row: unknown): boolean =>
  typeof row === "object" &&
  row !== null &&
  (Array.isArray(row) || [Object.prototype, null].includes(Object.getPrototypeOf(row) as object | null));

/** The value in a column of a row. */
export function valueIn(row: unknown, key: string): unknown {
  if (row === null || row === undefined) return undefined;
  try {
    if (typeof row !== "object" || !(key in row)) return key === VALUE && keysOf(row)[0] === VALUE ? row : undefined;
    // What every object has is no cell, unless the row has one of that name.
    return Object.hasOwn(row, key) || !(key in Object.prototype) ? row[key as never] : undefined;
  } catch {
    return key === VALUE && keysOf(row)[0] === VALUE ? row : "[unreadable]";
  }
}

/** True when the column holds numbers and nothing else. */
export function numbersIn(rows: readonly unknown[], key: string): boolean {
  const cells = rows.map((row) => valueIn(row, key)).filter((cell) => cell !== null && cell !== undefined);
  return cells.length > 0 && cells.every(isNumber);
}

const isNumber = (value: unknown): value is number | bigint => typeof value === "number" || typeof value === "bigint";

/** The cell of a value. */
export function cellOf(value: unknown): Cell {
  if (isNumber(value)) return value;
  if (!(isDate(value) && Number.isFinite(value.getTime()))) return writeText(value);
  return { text: writeDate(value), by: value.getTime() };
}

export function isDate(value: unknown): value is Date {
  try {
    return value instanceof Date;
  } catch {
    return false;
  }
}

/** The text of a cell. */
export const writeCell = (cell: Cell): string =>
  typeof cell === "string" ? cell : typeof cell === "object" ? cell.text : writeNumber(cell);

/** In the time zone of the person who looks, without the time where it is midnight. */
function writeDate(date: Date): string {
  const year = date.getUTCFullYear();
  if (year < 1 || year > 9998) return date.toISOString().replace(/T00:00:00\.000Z$/, "");
  return formatIn(timeZoneNow())
    .format(date)
    .replace(/ 00:00$/, "");
}

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

function formatIn(timeZone: string | undefined): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) formats.set(timeZone, (format = makeFormat(timeZone)));
  return format;
}

// Swedish dates are ISO's: 2026-11-21 08:45.
const makeFormat = (timeZone: string | undefined): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("sv-SE", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
