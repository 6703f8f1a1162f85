// Writes the value of a cell: as its column shows it, and plainly as spreadsheets take it. Takes anything.
import { isDate } from "../../data/index.ts";
import { writeText } from "../../core/thrown/in-short.ts";
import { writeNumber } from "../../elements/numbers.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { listOf } from "./list-of.ts";
import { momentOf, timeOf, writeClock, writeDay, writeMoment } from "./moment.ts";
import { pageLocale } from "../../language/page-language.ts";

/** The text of a cell as a person reads it. `text`: what the column's own function says, which wins. */
export function writeCell(value: unknown, column: ShownColumn, text?: ReturnType<GridRows["text"]>): string {
  if (text !== undefined) return typeof text === "string" ? text : text.error;
  if (column.kind === "button") return column.text ?? column.label;
  if (isEmpty(value)) return "";
  switch (column.kind) {
    case "number":
    case "progress":
      return writeAmount(value, column);
    case "date":
    case "datetime":
    case "time":
      return writeWhen(value, column);
    case "select":
      return labelOf(value, column);
    case "list":
      return joined(value, (item) => labelOf(item, column)) ?? writeAny(value);
    case "line":
    case "bar":
    case "area":
      return joined(value, writeAny) ?? writeAny(value);
    case "link":
      return column.text ?? writeAny(value);
    default:
      return writeAny(value);
  }
}

/** The value as it is copied and stands in files: `1234.5`, `2026-11-21`. */
export function plainCell(value: unknown): string {
  if (isEmpty(value)) return "";
  if (typeof value === "string") return value;
  if (isDate(value)) return writeMoment(value);
  return joined(value, plainItem) ?? writeText(value);
}

const plainItem = (item: unknown): string => (listOf(item) === undefined ? plainCell(item) : writeText(item));

/** Characters after which a list is cut off. */
const MOST = 10_000;

/** The items of a list; `undefined` for what is none. */
function joined(value: unknown, write: (item: unknown) => string): string | undefined {
  const items = listOf(value);
  if (items === undefined) return undefined;
  let text = "";
  for (let at = 0; at < items.length; at++) {
    if (text.length > MOST) return `${text}, …`;
    text += (at === 0 ? "" : ", ") + write(items[at]);
  }
  return text;
}

/** Nothing to be seen, sorted or found. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  Number.isNaN(value) ||
  (isDate(value) && Number.isNaN(value.getTime()));

function writeAny(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return writeNumber(value);
  if (isDate(value)) return isFinite(value.getTime()) ? writeMoment(value) : "";
  return writeText(value);
}

/** What a choice is called. */
function labelOf(value: unknown, { options }: ShownColumn): string {
  return options?.find((option) => Object.is(option.value, value))?.label ?? writeAny(value);
}

type Format = Readonly<Record<string, unknown>>;

const numberFormats = new WeakMap<Format, Intl.NumberFormat | null>();
const dateFormats = new WeakMap<Format, Intl.DateTimeFormat | null>();
const PERCENT: Format = { style: "percent", maximumFractionDigits: 1 };

function writeAmount(value: unknown, { kind, format, max, alike }: ShownColumn): string {
  if (typeof value !== "number" && typeof value !== "bigint") return writeAny(value);
  const asked = format ?? (kind === "progress" && (max ?? 1) === 1 ? PERCENT : undefined);
  return (asked && made(numberFormats, asked, numberFormat)?.format(value)) ?? writeNumber(value, alike === "groups");
}

function writeWhen(value: unknown, { kind, format, alike }: ShownColumn): string {
  // What was written as a day or a time is shown as it was written.
  if (typeof value === "string" && format === undefined) return value.replace(/^(\d{4}-\d\d-\d\d)T/, "$1 ");
  const moment = kind === "time" && !isDate(value) ? midnight() + timeOf(value) : momentOf(value);
  const date = new Date(moment);
  if (!isFinite(date.getTime())) return writeAny(value);
  const written = format && made(dateFormats, format, dateFormat)?.format(date);
  return written ?? (kind === "date" ? writeDay(date) : kind === "time" ? writeClock(date) : writeMoment(date, alike));
}

const midnight = (): number => new Date(2026, 0, 1).getTime();

const numberFormat = (options: Format): Intl.NumberFormat => new Intl.NumberFormat(pageLocale(), options);
const dateFormat = (options: Format): Intl.DateTimeFormat => new Intl.DateTimeFormat(pageLocale(), options);

/** `null` where `Intl` does not take the options. */
function made<T>(known: WeakMap<Format, T | null>, options: Format, make: (options: Format) => T): T | null {
  let found = known.get(options);
  if (found !== undefined) return found;
  try {
    found = make(options);
  } catch {
    found = null;
  }
  known.set(options, found);
  return found;
}
