// Makes the fields of a chart from columns of data: numbers, moments, categories.
import { type Column, type Frame, type NumberArray, readMoment } from "../../data/index.ts";
import { timeZoneNow, writeText } from "../../elements/define.ts";

import type { CategoryField, NumberField, ShownField } from "./shown.ts";

/** What a field is wanted as; `any`: what its values say. */
export type Wanted = "number" | "time" | "category" | "any";

/** Fields of data that was looked at before: equal ones stay the same object, so that nothing follows from them. */
const known = new WeakMap<object, Map<string, { field: ShownField; print: number }>>();

export function fieldOf(data: object, frame: Frame, name: string, wanted: Wanted): ShownField {
  const column = frame.column(name);
  const field = Object.freeze(makeField(name, column, wanted));
  const print = field.kind === "category" ? 0 : printOf(field.values);
  let fields = known.get(data);
  if (fields === undefined) known.set(data, (fields = new Map()));
  const before = fields.get(`${wanted} ${name}`);
  if (before !== undefined && before.print === print && sameField(before.field, field)) return before.field;
  fields.set(`${wanted} ${name}`, { field, print });
  return field;
}

function makeField(name: string, column: Column | undefined, wanted: Wanted): ShownField {
  if (column === undefined) return { name, kind: "number", values: new Float64Array(0), strange: 0 };
  const kind = wanted === "any" ? guess(column) : wanted;
  if (kind === "category") return categoriesOf(column);
  return kind === "time" ? momentsOf(column) : numbersOf(column);
}

/** Moments may come as texts, as JSON has them; so may numbers, as files with commas have them, but those only where numbers are wanted. */
export function guess(column: Column): "number" | "time" | "category" {
  switch (column.kind) {
    case "number":
    case "bigint":
    case "empty":
      return "number";
    case "date":
      return "time";
    case "text":
      return everyText(column, (text) => !Number.isNaN(readMoment(text, "UTC"))) ? "time" : "category";
    default:
      return "category";
  }
}

/** True when the values are numbers, or most of them. */
export function holdsNumbers(column: Column): boolean {
  const { kind } = column;
  if (kind === "text") return everyText(column, isNumberText);
  if (kind !== "mixed") return kind === "number" || kind === "bigint" || kind === "empty";
  return numbersOf(column).strange * 2 < column.length;
}

const isNumberText = (text: string): boolean => text.trim() === "" || !Number.isNaN(Number(text));

function everyText(column: Column, holds: (text: string) => boolean): boolean {
  let found = false;
  for (let row = 0; row < column.length; row++) {
    const value = column.at(row);
    if (typeof value !== "string" || value === "") continue;
    if (!holds(value)) return false;
    found = true;
  }
  return found;
}

function numbersOf(column: Column): NumberField {
  const { name, length } = column;
  if (column.numbers !== undefined) return { name, kind: "number", values: column.numbers, strange: 0 };
  const values = new Float64Array(length);
  let strange = 0;
  for (let row = 0; row < length; row++) {
    const value = column.at(row);
    if (typeof value === "number") values[row] = value;
    else if (value === null || value === undefined || value === "") values[row] = NaN;
    else {
      const number = typeof value === "bigint" || typeof value === "string" ? Number(value) : NaN;
      values[row] = number;
      if (Number.isNaN(number)) strange++;
    }
  }
  return { name, kind: "number", values, strange };
}

function momentsOf(column: Column): NumberField {
  const { name, length } = column;
  const zone = timeZoneNow();
  const own = zone === Intl.DateTimeFormat().resolvedOptions().timeZone ? undefined : zone;
  const values = new Float64Array(length);
  let strange = 0;
  for (let row = 0; row < length; row++) {
    const value = column.at(row);
    if (value === null || value === undefined || value === "") values[row] = NaN;
    else {
      values[row] = typeof value === "string" ? readMoment(value, own) : momentFrom(value);
      if (Number.isNaN(values[row])) strange++;
    }
  }
  return { name, kind: "time", values, strange };
}

const momentFrom = (value: unknown): number =>
  value instanceof Date
    ? value.getTime()
    : typeof value === "number" || typeof value === "bigint"
      ? Number(value)
      : NaN;

function categoriesOf(column: Column): CategoryField {
  const codes = new Int32Array(column.length).fill(-1);
  const positions = new Map<string, number>();
  for (let row = 0; row < column.length; row++) {
    const value = column.at(row);
    if (value === null || value === undefined) continue;
    const text = writeText(value);
    let code = positions.get(text);
    if (code === undefined) positions.set(text, (code = positions.size));
    codes[row] = code;
  }
  const names = [...positions.keys()];
  if (column.kind !== "number" && column.kind !== "bigint" && column.kind !== "boolean")
    return { name: column.name, kind: "category", codes, names };
  // Years and marks have an order of their own, and so have no and yes.
  const order = names
    .map((_, at) => at)
    .sort((a, b) => (names[a] === "false" ? -1 : Number(names[a]) - Number(names[b])));
  const place = new Int32Array(names.length);
  order.forEach((from, to) => (place[from] = to));
  return {
    name: column.name,
    kind: "category",
    codes: codes.map((code) => (code < 0 ? -1 : place[code]!)),
    names: order.map((at) => names[at]!),
  };
}

/** True when both hold the same. */
export function sameField(a: ShownField, b: ShownField): boolean {
  if (a.kind !== b.kind || a.name !== b.name) return false;
  if (a.kind === "category")
    return (
      b.kind === "category" &&
      a.names.length === b.names.length &&
      a.names.every((name, at) => name === b.names[at]) &&
      sameNumbers(a.codes, b.codes)
    );
  return b.kind !== "category" && a.strange === b.strange && sameNumbers(a.values, b.values);
}

function sameNumbers(a: NumberArray, b: NumberArray): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}

/** Numbers are used where they lie: what the script has changed in them is seen by this. */
function printOf(values: NumberArray): number {
  let print = 0;
  if (values.byteOffset % 4 !== 0 || values.byteLength % 4 !== 0) {
    for (let at = 0; at < values.length; at++) print = (Math.imul(print, 31) + values[at]!) | 0;
    return print;
  }
  const words = new Uint32Array(values.buffer, values.byteOffset, values.byteLength / 4);
  for (let at = 0; at < words.length; at++) print = (Math.imul(print, 31) + words[at]!) | 0;
  return print;
}
