// Reads days and times of day as people write them where they are: "3.12.", "12/3/26", "3 Dec", "today", "8:45 pm".
import { latinDigits } from "./latin-digits.ts";
import { daysAway, fold, monthOf, splitHalf, wordsBetween } from "./moment-names.ts";

const pad = (number: number, length = 2): string => `${number}`.padStart(length, "0");

const isoDay = (date: Date): string =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** In which order they are written: that of the browser, which writes the same field itself. */
const order = /*#__PURE__*/ (() =>
  new Intl.DateTimeFormat()
    .formatToParts()
    .map(({ type }) => type)
    .filter((type) => type === "day" || type === "month" || type === "year"))();

/** With the digits that a program reads, and without marks of direction. */
const clean = (text: string): string => latinDigits(text.replace(/[\u200e\u200f\u061c]/g, "")).trim();

/** A day as `2026-12-03`; nothing for what is none. */
export function readDay(text: string, now: Date): string | undefined {
  const away = daysAway(text);
  if (away !== undefined) return isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + away));
  const between = new Set(wordsBetween());
  const parts = clean(text)
    .split(/[\s./,،、\-\u2010-\u2015年月日년월일]+/u)
    .filter((part) => part !== "" && !between.has(fold(part)));
  const named = parts.findIndex((part) => /^\p{L}/u.test(part));
  const numbers = parts.filter((_, at) => at !== named).map((part) => part.replace(/(st|nd|rd|th|er|º)$/i, ""));
  if (!numbers.every((part) => /^(\d{1,2}|\d{4})$/.test(part)) || numbers.length === 0) return undefined;
  const month = named === -1 ? undefined : monthOf(parts[named]!);
  if (named !== -1 && month === undefined) return undefined;
  const slots = order.filter((type) => type !== "month" || month === undefined);
  // A number of four digits can only be a year; whoever begins with it goes on from big to small.
  const kinds =
    numbers[0]!.length === 4
      ? (["year", "month", "day"] as const).filter((type) => type !== "month" || month === undefined)
      : slots.filter((type) => type !== "year" || numbers.length === slots.length);
  if (numbers.length !== kinds.length) return undefined;
  const found: Record<string, number> = { year: now.getFullYear(), ...(month !== undefined && { month }) };
  kinds.forEach((kind, at) => void (found[kind] = kind === "year" ? yearOf(numbers[at]!) : Number(numbers[at])));
  const date = new Date(found["year"]!, found["month"]! - 1, found["day"]);
  // There is no 30th of February.
  return date.getMonth() === found["month"]! - 1 && date.getDate() === found["day"] ? isoDay(date) : undefined;
}

/** Of two digits, the last century begins at 70. */
const yearOf = (text: string): number => Number(text) + (text.length > 2 ? 0 : Number(text) < 70 ? 2000 : 1900);

/** A time of day as `08:45`; nothing for what is none. */
export function readTime(text: string): string | undefined {
  const { rest, late } = splitHalf(clean(text));
  const found = /^(\d{1,2})(?:[:.h\s]*(\d{2}))?(?::(\d{2}))?\s*(?:uhr|h)?$/i.exec(rest);
  if (found === null) return undefined;
  const [, hour, minute = "0", second] = found;
  const hours = late === undefined ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || (late !== undefined && Number(hour) > 12))
    return undefined;
  return `${pad(hours)}:${pad(Number(minute))}${second === undefined ? "" : `:${second}`}`;
}

/** A moment as a field of that type has it; nothing for what is none. */
export function readMoment(
  type: "date" | "time" | "datetime-local",
  text: string,
  now = new Date(),
): string | undefined {
  if (type === "date") return readDay(text, now);
  if (type === "time") return readTime(text);
  const whole = clean(text);
  // Its last four digits are the year, and not a time.
  if (/(^|\D)\d{4}$/.test(whole) && readDay(whole, now) !== undefined) return undefined;
  for (const split of whole.matchAll(/[\sT,،]+|(?<=[日일])/gu)) {
    const day = readDay(whole.slice(0, split.index), now);
    const time = readTime(whole.slice(split.index + split[0].length));
    if (day !== undefined && time !== undefined) return `${day}T${time}`;
  }
  return undefined;
}

/** Both ends of what is written as "from – to"; nothing where it is no range. */
export function readRange(
  type: "date" | "time" | "datetime-local",
  text: string,
  now = new Date(),
): [string, string] | undefined {
  for (const between of text.matchAll(/\s+(?:-|–|—|to|bis|until)\s+|[–—]|\s*\.\.+\s*/g)) {
    const from = readMoment(type, text.slice(0, between.index), now);
    const to = readMoment(type, text.slice(between.index + between[0].length), now);
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}
