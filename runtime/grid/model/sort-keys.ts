// What rows are sorted by: a number or a text for each, read once from the values of a column.
import { isDate } from "../../data/index.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { listOf } from "./list-of.ts";
import { momentOf, timeOf } from "./moment.ts";
import { numberOf, readNumber } from "./read-span.ts";
import { MOST_COMMON, textOrder } from "./text-order.ts";
import { beginningOf, FEW, TextStarts } from "./text-starts.ts";
import { isEmpty, writeCell } from "./write-cell.ts";

/** By the place of the row among those that are sorted. */
export interface SortKeys {
  /** NaN where there is no number. */
  readonly numbers: Float64Array;
  /** What a BigInt has beyond the precision of its number; `null` where none has. */
  readonly rests: Float64Array | null;
  /** Of those that have no number: `undefined` where the cell is empty. `null`: there are none. */
  readonly texts: readonly (string | undefined)[] | null;
  /** All have a text. */
  readonly isText: boolean;
  /** How the texts begin, where all have one and that was asked for. */
  readonly starts: TextStarts | null;
}

const STEPS = 4096;

/** @param found The rows that are sorted; all of them for `null`. @param willSort They will be sorted by it. */
export function* readKeys(
  rows: GridRows,
  at: number,
  column: ShownColumn,
  found: Uint32Array | null,
  willSort: boolean,
): Generator<void, SortKeys> {
  const length = found?.length ?? rows.length;
  const numbers = new Float64Array(length);
  const numberIn = readerFor(column);
  let rests: Float64Array | null = null;
  let texts: (string | undefined)[] | null = null;
  let count = 0;
  const valueAt = (i: number): unknown => rows.at(found === null ? i : found[i]!, at);
  const starts = willSort && column.options === undefined ? startsOf(valueAt, length) : null;
  for (let i = 0, steps = 0; i < length; i++) {
    const value = valueAt(i);
    // Zeros are equal, whatever their sign.
    const number = typeof value === "number" && column.options === undefined ? value + 0 : numberIn(value);
    numbers[i] = number;
    if (typeof value === "bigint") {
      const rest = Number(value - BigInt(number));
      if (rest !== 0) (rests ??= new Float64Array(length))[i] = rest;
    }
    if (Number.isNaN(number) && !isEmpty(value)) {
      count++;
      texts ??= new Array<string | undefined>(length).fill(undefined);
      const text = typeof value === "string" && column.options === undefined ? value : writeCell(value, column);
      texts[i] = text;
      starts?.add(text, i);
    }
    if (++steps > STEPS) yield void (steps = 0);
  }
  const isText = count === length && count > 0;
  return { numbers, rests, texts, isText, starts: isText && starts?.isWhole === true ? starts : null };
}

/** For values that may all be texts. */
function startsOf(valueAt: (i: number) => unknown, length: number): TextStarts | null {
  if (length < FEW || typeof valueAt(length >> 1) !== "string") return null;
  const known = textOrder();
  const textAt = (share: number): string => {
    const value = valueAt(Math.floor(share * length));
    return typeof value === "string" ? value : "";
  };
  const beginning = beginningOf(known, textAt, MOST_COMMON);
  return beginning.alike ? null : new TextStarts(known, beginning, length);
}

/** How a value of the column becomes a number. */
function readerFor({ kind, options }: ShownColumn): (value: unknown) => number {
  if (options !== undefined && kind !== "list") {
    const places = new Map(options.map(({ value }, place) => [value, place]));
    return (value) => places.get(value) ?? NaN;
  }
  switch (kind) {
    case "date":
    case "datetime":
      return (value) => (typeof value === "boolean" ? NaN : momentOf(value));
    case "time":
      return timeOf;
    case "line":
    case "bar":
    case "area":
      return (value) => numberOf(listOf(value)?.at(-1));
    default:
      return plainNumber;
  }
}

function plainNumber(value: unknown): number {
  if (typeof value === "string") return mayBeNumber(value) ? readNumber(value) : NaN;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isDate(value) ? value.getTime() : numberOf(value);
}

/** Most texts are no numbers, which their first sign tells. */
function mayBeNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 58 || code > 127;
}

/** True when both say the same of the same rows. */
export function* sameKeys(a: SortKeys, b: SortKeys): Generator<void, boolean> {
  const { length } = a.numbers;
  if (length !== b.numbers.length || (a.texts === null) !== (b.texts === null)) return false;
  if ((a.rests === null) !== (b.rests === null)) return false;
  for (let i = 0; i < length; i++) {
    if (!Object.is(a.numbers[i], b.numbers[i]) || a.texts?.[i] !== b.texts?.[i] || a.rests?.[i] !== b.rests?.[i])
      return false;
    if (i % (STEPS * 4) === 0) yield;
  }
  return true;
}
