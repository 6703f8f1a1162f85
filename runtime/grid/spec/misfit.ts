// Whether a column can be shown as it was asked for: its kind, its format, and what goes with them.
import type { Column } from "../../data/index.ts";
import { type Mistake, write } from "../../elements/define.ts";
import type { AskedColumn } from "./props.ts";
import type { ColumnKind } from "./shown.ts";

/** All kinds of columns. */
export const KINDS: readonly ColumnKind[] = [
  "text",
  "number",
  "boolean",
  "date",
  "time",
  "datetime",
  "select",
  "list",
  "link",
  "image",
  "progress",
  "line",
  "bar",
  "area",
  "json",
  "markdown",
  "button",
  "color",
];

/** What each kind shows; kinds that are not here show anything. */
const shows: Partial<Record<ColumnKind, { readonly what: string; fits(value: unknown): boolean }>> = {
  number: { what: "numbers", fits: (value) => isNumber(value) || isNumberText(value) },
  progress: { what: "numbers", fits: isNumber },
  boolean: { what: "true and false", fits: (value) => typeof value === "boolean" },
  date: { what: "dates", fits: (value) => isMoment(value) },
  datetime: { what: "dates", fits: (value) => isMoment(value) },
  time: {
    what: "times",
    fits: (value) => isMoment(value) || (typeof value === "string" && /^\s*\d\d?:\d\d/.test(value)),
  },
  line: { what: "lists of numbers", fits: isList },
  bar: { what: "lists of numbers", fits: isList },
  area: { what: "lists of numbers", fits: isList },
  list: { what: "lists", fits: (value) => isList(value) || typeof value === "string" },
  link: { what: "addresses", fits: (value) => typeof value === "string" || value instanceof URL },
};

/** So many values are looked at before a kind is said not to fit. */
const ENOUGH = 100;

export function misfit(column: Column | undefined, asked: AskedColumn & { key: string }): Mistake | undefined {
  const { key, kind, format, onClick } = asked;
  if (kind !== undefined && !KINDS.includes(kind))
    return {
      found: `The kind of column “${key}” is ${write(kind)}.`,
      expected: `kind must be one of ${KINDS.join(", ")}.`,
      write: 'kind: "text"',
    };
  return checkKind(column, key, kind) ?? checkFormat(key, format) ?? checkClick(key, kind, onClick);
}

/** It does not fit when none of the values does: a few strange ones are shown as texts. */
function checkKind(column: Column | undefined, key: string, kind: ColumnKind | undefined): Mistake | undefined {
  const wanted = kind === undefined ? undefined : shows[kind];
  if (wanted === undefined || column === undefined) return undefined;
  let strange: unknown;
  let count = 0;
  for (let row = 0; row < column.length && count < ENOUGH; row++) {
    const value = column.at(row);
    if (value === undefined || value === null || value === "") continue;
    if (wanted.fits(value)) return undefined;
    if (count++ === 0) strange = value;
  }
  if (count === 0) return undefined;
  return {
    found: `Column “${key}” holds ${write(strange).slice(0, 100)}, and its kind is “${kind}”.`,
    expected: `That kind shows ${wanted.what}.`,
    write: `kind: "${typeof strange === "number" ? "number" : "text"}"`,
  };
}

function checkFormat(key: string, format: unknown): Mistake | undefined {
  if (format === undefined || format === null || typeof format === "function") return undefined;
  try {
    if (typeof format === "object") {
      Intl.NumberFormat(undefined, format);
      Intl.DateTimeFormat(undefined, format);
      return undefined;
    }
  } catch {
    // It is said below.
  }
  return {
    found: `The format of column “${key}” is ${write(format)}.`,
    expected: "format must be options that Intl.NumberFormat or Intl.DateTimeFormat takes, or a function of the value.",
    write: 'format: { style: "currency", currency: "EUR" }',
  };
}

function checkClick(key: string, kind: ColumnKind | undefined, onClick: unknown): Mistake | undefined {
  if (onClick === undefined || onClick === null || (typeof onClick === "function" && (kind ?? "button") === "button"))
    return undefined;
  return {
    found: `Column “${key}” has onClick, and ${typeof onClick === "function" ? `its kind is “${kind}”` : "that is no function"}.`,
    expected: "onClick is called by a column of buttons.",
    write: 'kind: "button", onClick: (row) => …',
  };
}

const isNumberText = (value: unknown): boolean => typeof value === "string" && !Number.isNaN(Number(value));

const isMoment = (value: unknown): boolean =>
  value instanceof Date || isNumber(value) || (typeof value === "string" && /^\s*[-+]?\d{4,6}-\d\d/.test(value));

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Set;
  } catch {
    return false;
  }
}
