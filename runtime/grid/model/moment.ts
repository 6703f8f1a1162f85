// Moments in cells: dates, texts in ISO's form, milliseconds. A day without a zone is the reader's own.
import { isDate, readMoment } from "../../data/index.ts";

const CLOCK = /^\s*(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?\s*$/;

/** Milliseconds since 1970; NaN for what is no moment. */
export function momentOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return readMoment(value, undefined);
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

/** `2026-11-21 08:45`; at midnight the day alone, unless all of a column are to be written `alike`. */
export function writeMoment(date: Date, alike?: "groups" | "minutes" | "seconds"): string {
  const clock = writeClock(date);
  if (alike === undefined) return clock === "00:00" ? writeDay(date) : `${writeDay(date)} ${clock}`;
  return `${writeDay(date)} ${alike === "seconds" && clock.length === 5 ? `${clock}:00` : clock}`;
}
