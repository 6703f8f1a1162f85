// Moments in cells: dates, texts in ISO's form, milliseconds. A day without a zone is the reader's own.

const ISO =
  /^\s*([-+]\d{6}|\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[-+]\d\d(?::?\d\d)?)?)?)?\s*$/i;
const CLOCK = /^\s*(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?\s*$/;

/** Milliseconds since 1970; NaN for what is no moment. */
export function momentOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return readIso(value);
  return isDate(value) ? value.getTime() : NaN;
}

/** Milliseconds since midnight; NaN for what is no time of day. */
export function timeOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (isDate(value)) return ((value.getHours() * 60 + value.getMinutes()) * 60 + value.getSeconds()) * 1000;
  const found = typeof value === "string" ? CLOCK.exec(value) : null;
  if (found === null) return NaN;
  const [, hours, minutes, seconds = "0", parts = "0"] = found;
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 59) return NaN;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(parts.padEnd(3, "0"));
}

export function isDate(value: unknown): value is Date {
  try {
    return value instanceof Date;
  } catch {
    return false;
  }
}

function readIso(text: string): number {
  const found = ISO.exec(text);
  if (found === null) return NaN;
  const [, year, month, day = "1", hours = "0", minutes = "0", seconds = "0", part = "", zone] = found;
  const m = Number(month) - 1;
  if (m < 0 || m > 11 || Number(day) < 1 || Number(day) > daysIn(Number(year), m) || Number(minutes) > 59) return NaN;
  if (Number(hours) > 24 || Number(seconds) > 59) return NaN;
  const moment = new Date(0);
  const clock = [Number(hours), Number(minutes), Number(seconds), Number(part.padEnd(3, "0").slice(0, 3))] as const;
  if (zone === undefined) {
    moment.setFullYear(Number(year), m, Number(day));
    return moment.setHours(...clock);
  }
  moment.setUTCFullYear(Number(year), m, Number(day));
  return moment.setUTCHours(...clock) - offsetOf(zone);
}

const daysIn = (year: number, month: number): number =>
  month === 1
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [3, 5, 8, 10].includes(month)
      ? 30
      : 31;

function offsetOf(zone: string): number {
  if (/z/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || 0);
  return minutes * 60_000 * (zone.startsWith("-") ? -1 : 1);
}

const two = (number: number): string => `${number}`.padStart(2, "0");

/** `2026-11-21`, in the reader's zone. */
export function writeDay(date: Date): string {
  const year = date.getFullYear();
  const digits =
    year >= 0 && year <= 9999
      ? `${year}`.padStart(4, "0")
      : `${year < 0 ? "-" : "+"}${`${Math.abs(year)}`.padStart(6, "0")}`;
  return `${digits}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `08:45`; seconds where there are any. */
export function writeClock(date: Date): string {
  const [seconds, parts] = [date.getSeconds(), date.getMilliseconds()];
  const short = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (seconds === 0 && parts === 0) return short;
  return `${short}:${two(seconds)}${parts === 0 ? "" : `.${`${parts}`.padStart(3, "0")}`}`;
}

/** `2026-11-21 08:45`; at midnight the day alone. */
export function writeMoment(date: Date): string {
  const clock = writeClock(date);
  return clock === "00:00" ? writeDay(date) : `${writeDay(date)} ${clock}`;
}
