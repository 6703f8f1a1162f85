// Where an axis of moments has its marks: at full hours, days, months of the clocks of the person who looks, also when those are changed.
import { clockAt, momentOf } from "../spec/index.ts";
import type { Domain } from "./scale.ts";
import type { Tick } from "./ticks.ts";
import { pageLocale } from "../../language/page-language.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Step {
  readonly unit: "ms" | "day" | "month" | "year";
  readonly count: number;
  /** About as long, in milliseconds. */
  readonly length: number;
}

const short: readonly Step[] = [
  1,
  2,
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  SECOND,
  2 * SECOND,
  5 * SECOND,
  10 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
].map((length) => ({ unit: "ms", count: length, length }));
const long: readonly Step[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: "day", count, length: count * DAY }) as const),
  ...[1, 2, 3, 6].map((count) => ({ unit: "month", count, length: count * 30.4 * DAY }) as const),
  ...[1, 2, 5]
    .flatMap((count) =>
      [1, 10, 100, 1000, 10_000].map(
        (times) => ({ unit: "year", count: count * times, length: count * times * 365.25 * DAY }) as const,
      ),
    )
    .sort((a, b) => a.length - b.length),
];
const steps: readonly Step[] = [...short, ...long];

/** @param zone For tests; else that of the page. */
export function timeTicks(domain: Domain, most: number, format?: Intl.DateTimeFormatOptions, zone?: string): Tick[] {
  const [from, to] = domain.map((end) => Math.max(-8.64e15, Math.min(8.64e15, end))) as [number, number];
  const step = steps.find(({ length }) => (to - from) / length <= Math.max(1, most)) ?? steps.at(-1)!;
  const found: Tick[] = [];
  let before = -Infinity;
  for (let clock = floor(clockAt(from, zone), step), turn = 0; turn < 1000; clock = next(clock, step), turn++) {
    const at = momentOf(clock, zone);
    if (at > to || Number.isNaN(at)) break;
    // Of an hour that is skipped or comes twice there is one mark.
    if (at >= from && at > before) found.push({ at, label: write(at, clock, step, format, zone) });
    before = at;
  }
  return found;
}

function floor(clock: number, { unit, count }: Step): number {
  const date = new Date(clock);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "ms") return Math.floor(clock / count) * count;
  // Weeks begin on Mondays; 1970 began on a Thursday.
  if (unit === "day")
    return count < 7
      ? utc(year, month, Math.floor((date.getUTCDate() - 1) / count) * count + 1)
      : Math.floor((clock / DAY + 3) / count) * count * DAY - 3 * DAY;
  if (unit === "month") return utc(year, Math.floor(month / count) * count, 1);
  return utc(Math.floor(year / count) * count, 0, 1);
}

function next(clock: number, { unit, count }: Step): number {
  const date = new Date(clock);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === "ms") return clock + count;
  if (unit === "month") return utc(year, month + count, 1);
  if (unit === "year") return utc(year + count, 0, 1);
  if (count >= 7 || count === 1) return clock + count * DAY;
  // Every second day begins anew with the month, and leaves out the last when the first follows.
  const then = utc(year, month, day + count);
  return new Date(then).getUTCMonth() !== month || new Date(then + DAY).getUTCMonth() !== month
    ? utc(year, month + 1, 1)
    : then;
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = Object.entries(options).join();
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = new Intl.DateTimeFormat(pageLocale(), options)));
  return format;
}

/** The part that tells it from the mark before: at midnight the day, in January the year. */
function write(
  at: number,
  clock: number,
  { unit, count }: Step,
  format: Intl.DateTimeFormatOptions | undefined,
  zone: string | undefined,
): string {
  const date = new Date(clock);
  const midnight = clock % DAY === 0;
  let options: Intl.DateTimeFormatOptions;
  if (format !== undefined) options = format;
  else if (unit === "year") options = { year: "numeric" };
  else if (unit === "month") options = date.getUTCMonth() === 0 ? { year: "numeric" } : { month: "short" };
  else if (unit === "day" || midnight) options = { day: "numeric", month: "short" };
  else if (count >= MINUTE) options = { hour: "numeric", minute: "2-digit" };
  else if (count >= SECOND) options = { hour: "numeric", minute: "2-digit", second: "2-digit" };
  else options = { minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 };
  return dateFormat({ ...options, ...(zone !== undefined && { timeZone: zone }) }).format(at);
}

/** A moment as a reader wants it: without a time where all are at midnight. */
export function writeMoment(at: number, days: boolean, format: Intl.DateTimeFormatOptions | undefined): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return "–";
  return dateFormat(format ?? (days ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" })).format(
    at,
  );
}

/** True when all moments are the beginnings of days. */
export function areDays(values: ArrayLike<number>): boolean {
  const most = Math.min(values.length, 1000);
  for (let at = 0; at < most; at++) {
    const value = values[at]!;
    if (!Number.isNaN(value) && clockAt(value, undefined) % DAY !== 0) return false;
  }
  return true;
}
