// What a filter is compared with: a number, or a day, a month, a year, a time of day, from its first moment to its end.
import type { ShownColumn } from "../spec/shown.ts";
import { momentOf, timeOf } from "./moment.ts";

/** From and to: of a number both are the same, of a day the end belongs to the next one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How the values of a column become numbers that can be compared. */
export interface Scale {
  /** NaN for what has no place on it. */
  of(value: unknown): number;
  read(text: string): Span | null;
  /** The end of a span belongs to it. */
  readonly closed: boolean;
  /** The word for what something is not, and what could be written instead. */
  readonly not: "noNumber" | "noDate" | "noTime";
  readonly example: string;
  readonly other: string;
}

export const readSpan = (text: string, scale: Scale): Span | null => scale.read(text.trim());

/** `null`: its values are compared as texts. */
export function scaleOf({ kind }: ShownColumn): Scale | null {
  switch (kind) {
    case "number":
    case "progress":
      return numbers;
    case "date":
    case "datetime":
      return moments;
    case "time":
      return times;
    default:
      return null;
  }
}

const numbers: Scale = {
  of: numberOf,
  read(text) {
    const [, digits, percent] = /^([-−+]?(?:\d[\d\s_']*\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%?)$/i.exec(text) ?? [];
    if (digits === undefined) return null;
    const number = Number(digits.replace(/[\s_']/g, "").replace("−", "-")) / (percent === "" ? 1 : 100);
    return Number.isNaN(number) ? null : { from: number, to: number };
  },
  closed: true,
  not: "noNumber",
  example: "10",
  other: "20",
};

/** A text that is a number counts as one. */
export function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" ? readNumber(value) : NaN;
}

const NUMBER = /^\s*[-+−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

export const readNumber = (text: string): number => (NUMBER.test(text) ? Number(text.replace("−", "-")) : NaN);

const moments: Scale = {
  of: (value) => (typeof value === "boolean" ? NaN : momentOf(value)),
  read(text) {
    const [, year, month, day, clock] = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ](.+))?)?)?$/.exec(text) ?? [];
    if (year === undefined) return null;
    if (clock !== undefined) {
      const from = momentOf(text);
      return Number.isNaN(from) ? null : { from, to: from + 60_000 };
    }
    const [y, m, d] = [Number(year), month === undefined ? 0 : Number(month) - 1, day === undefined ? 1 : Number(day)];
    if (m < 0 || m > 11 || d < 1 || d > 31) return null;
    if (month === undefined) return { from: localStart(y, 0, 1), to: localStart(y + 1, 0, 1) };
    if (day === undefined) return { from: localStart(y, m, 1), to: localStart(y, m + 1, 1) };
    const from = localStart(y, m, d);
    return new Date(from).getMonth() === m ? { from, to: localStart(y, m, d + 1) } : null;
  },
  closed: false,
  not: "noDate",
  example: "2026-01-01",
  other: "2026-12-31",
};

function localStart(year: number, month: number, day: number): number {
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month, day);
  return date.getTime();
}

const times: Scale = {
  of: timeOf,
  read(text) {
    const from = timeOf(/^\d\d?$/.test(text) ? `${text}:00` : text);
    return Number.isNaN(from) ? null : { from, to: from };
  },
  closed: true,
  not: "noTime",
  example: "08:00",
  other: "17:30",
};
