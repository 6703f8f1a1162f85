// The columns and the cells of a table, whatever its rows are.
import { type Column, type Frame, isDate } from "../../data/index.ts";
import { timeZoneNow, writeText } from "../define.ts";
import { writeNumber } from "../numbers.ts";

/** A number as it is, so that it can be sorted and written where it is read; anything else as text, with what it is sorted by. */
export type Cell = string | number | bigint | { readonly text: string; readonly by: number };

/** A column: the key of its values in the rows, and its heading. */
export interface TableColumn<K extends string | number = string | number> {
  /** The key in rows that are objects, the position from 0 in rows that are arrays. */
  key: K;
  /** The heading; the key when left out. */
  label?: string;
}

/** A column that was found: what stands in it, and above it. */
export interface FoundColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  cell(row: number): Cell;
}

/** The columns asked for, else every one that the data has, in the order of appearance. */
export function findColumns(
  frame: Frame,
  asked: readonly (string | number | TableColumn)[] | undefined,
): readonly FoundColumn[] {
  const wanted =
    asked === undefined
      ? frame.names.map((key) => ({ key, label: key }))
      : asked.map((column) => {
          const { key, label } = typeof column === "object" ? column : { key: column };
          return { key: writeText(key), label: writeText(label ?? key) };
        });
  return wanted.map(({ key, label }) => {
    const column = frame.column(key);
    return { key, label, numeric: isNumeric(column), cell: (row) => cellOf(column?.at(row)) };
  });
}

const isNumeric = (column: Column | undefined): boolean => {
  if (column === undefined) return false;
  if (column.kind !== "mixed") return column.kind === "number" || column.kind === "bigint";
  for (let row = 0; row < column.length; row++) {
    const value = column.at(row);
    if (value !== null && value !== undefined && !isNumber(value)) return false;
  }
  return true;
};

const isNumber = (value: unknown): value is number | bigint => typeof value === "number" || typeof value === "bigint";

/** The cell of a value. */
export function cellOf(value: unknown): Cell {
  if (isNumber(value)) return value;
  if (!(isDate(value) && Number.isFinite(value.getTime()))) return writeText(value);
  return { text: writeDate(value), by: value.getTime() };
}

/** The text of a cell; `among` numbers that stand in groups it does so too. */
export const writeCell = (cell: Cell, among = false): string =>
  typeof cell === "string" ? cell : typeof cell === "object" ? cell.text : writeNumber(cell, among);

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
