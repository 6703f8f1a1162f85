// What follows a few cells where they are a series, as spreadsheets have it: numbers, days, times, texts with a number at their end.
import type { ShownColumn } from "../spec/shown.ts";

/** The value at a place, counted from the first of the cells: behind them, or before them where it is below 0. */
export type Series = (place: number) => unknown;

/**
 * @param values What stands in the cells, in order: values as `editText` writes those that are moments, and all others as they are.
 * @param counts A number alone is counted on by 1.
 * @returns Nothing where the cells are no series: they are repeated.
 */
export function continueSeries(
  values: readonly unknown[],
  { kind, options }: ShownColumn,
  counts = false,
): Series | undefined {
  if (options !== undefined || values.length === 0) return undefined;
  switch (kind) {
    case "number":
    case "progress":
      return numbers(values, counts) ?? bigints(values, counts);
    case "date":
      return days(values, "");
    case "datetime":
      return days(values, "T");
    case "time":
      return times(values);
    case "text":
      return numbers(values, counts) ?? named(values);
    default:
      return undefined;
  }
}

/** How far one is from the next, where all are as far; of one alone `single`. */
function stepOf(numbers: readonly number[], single: number | undefined): number | undefined {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return single;
  const step = second - first;
  const slip = 1e-9 * Math.max(...numbers.map(Math.abs));
  const isEven = numbers.every((value, at) => Math.abs(value - (first + at * step)) <= slip);
  return isEven ? step : undefined;
}

function numbers(values: readonly unknown[], counts: boolean): Series | undefined {
  if (!values.every((value) => typeof value === "number" && Number.isFinite(value))) return undefined;
  const given = values as readonly number[];
  const step = stepOf(given, counts ? 1 : undefined);
  if (step === undefined) return undefined;
  // 0.1 and 0.2 go on with 0.3, which floating point numbers do not.
  const places = Math.max(...given.map(placesOf));
  // Nor is there a zero below zero.
  return (at) => Number((given[0]! + at * step).toFixed(places)) + 0;
}

/** Digits behind the point, as many as `toFixed` takes. */
function placesOf(value: number): number {
  const [, digits = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(`${value}`) ?? [];
  return Math.min(100, Math.max(0, digits.length - Number(power)));
}

function bigints(values: readonly unknown[], counts: boolean): Series | undefined {
  if (!values.every((value) => typeof value === "bigint")) return undefined;
  const [first, second = counts ? first! + 1n : undefined] = values as readonly bigint[];
  if (first === undefined || second === undefined) return undefined;
  const step = second - first;
  return values.every((value, at) => value === first + BigInt(at) * step)
    ? (at) => first + BigInt(at) * step
    : undefined;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Days and moments on clocks that know no summer: a day is a day. One alone goes on with the next day. */
function days(values: readonly unknown[], mark: "" | "T"): Series | undefined {
  const moments = values.map((value) =>
    typeof value === "string" ? Date.parse(`${value}${mark === "" ? "T00:00" : ""}Z`) : NaN,
  );
  if (moments.some(Number.isNaN)) return undefined;
  const write = (moment: number): string => {
    const text = new Date(moment).toISOString();
    return mark === "" ? text.slice(0, text.indexOf("T")) : text.replace(/(?::00)?\.000Z$|Z$/, "");
  };
  const byMonth = months(moments);
  if (byMonth !== undefined) return (at) => written(byMonth(at), write);
  const step = stepOf(moments, DAY);
  return step === undefined ? undefined : (at) => written(moments[0]! + at * step, write);
}

/** The same day of months that are equally far from each other; the last of a month where it has no such day. */
function months(moments: readonly number[]): ((place: number) => number) | undefined {
  const [first, second] = moments.map((moment) => new Date(moment));
  if (first === undefined || second === undefined) return undefined;
  const step = monthOf(second) - monthOf(first);
  const most = Math.max(...moments.map((moment) => new Date(moment).getUTCDate()));
  const at = (place: number): number => {
    const month = monthOf(first) + place * step;
    const last = new Date(Date.UTC(0, month + 1, 0)).getUTCDate();
    const day = new Date(0);
    day.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, Math.min(most, last));
    return day.getTime() + (((first.getTime() % DAY) + DAY) % DAY);
  };
  return step !== 0 && moments.every((moment, place) => moment === at(place)) ? at : undefined;
}

const monthOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();

/** Nothing where there is no such moment. */
const written = (moment: number, write: (moment: number) => string): string | null =>
  Number.isFinite(new Date(moment).getTime()) ? write(moment) : null;

/** Times of day; one alone goes on with the next hour, and midnight follows the last. */
function times(values: readonly unknown[]): Series | undefined {
  const moments = values.map((value) => (typeof value === "string" ? Date.parse(`1970-01-01T${value}Z`) : NaN));
  const step = moments.some(Number.isNaN) ? undefined : stepOf(moments, HOUR);
  if (step === undefined) return undefined;
  return (at) => {
    const moment = (((moments[0]! + at * step) % DAY) + DAY) % DAY;
    return new Date(moment)
      .toISOString()
      .slice(11)
      .replace(/(?::00)?\.000Z$|Z$/, "");
  };
}

const NAMED = /^(.*\D)(\d{1,15})$/s;

/** `Item 9` goes on with `Item 10`, `A-01` with `A-02`. */
function named(values: readonly unknown[]): Series | undefined {
  const parts = values.map((value) => (typeof value === "string" ? NAMED.exec(value) : null));
  const [first] = parts;
  if (first === null || first === undefined || parts.some((part) => part?.[1] !== first[1])) return undefined;
  const step = stepOf(
    parts.map((part) => Number(part![2])),
    1,
  );
  const width = first[2]!.startsWith("0") ? first[2]!.length : 0;
  if (step === undefined) return undefined;
  // Below zero there are none, but as far away on the other side.
  return (at) => `${first[1]}${`${Math.abs(Number(first[2]) + at * step)}`.padStart(width, "0")}`;
}
