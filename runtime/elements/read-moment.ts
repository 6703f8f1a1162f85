// Reads days and times of day as people write them where they are: "3.12.", "12/3/26", "3 Dec", "today", "8:45 pm".
import { pageLocale } from "../language/page-language.ts";

const pad = (number: number, length = 2): string => `${number}`.padStart(length, "0");

const isoDay = (date: Date): string =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** In which order they are written: that of the browser, which writes the same field itself. */
const order = /*#__PURE__*/ (() =>
  new Intl.DateTimeFormat()
    .formatToParts()
    .map(({ type }) => type)
    .filter((type) => type === "day" || type === "month" || type === "year"))();

/** Without what only some write: dots of shortened names, accents, capitals. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase()
    .trim();

/** In which words are understood: those of the app, those of the browser, and English. */
const languages = (): (string | undefined)[] => [pageLocale(), undefined, "en"];

/** "today", "tomorrow", "yesterday". */
function wordFor(text: string, now: Date): string | undefined {
  const sought = fold(text);
  for (const days of [0, 1, -1])
    for (const language of languages())
      if (fold(new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day")) === sought)
        return isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return undefined;
}

/** The number of a month by its name, from 1: as a whole, or its beginning. */
function monthOf(word: string): number | undefined {
  const sought = fold(word);
  for (const locale of languages())
    for (let month = 0; month < 12; month++) {
      const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(
        new Date(Date.UTC(2000, month, 15)),
      );
      if (sought.length >= 3 && fold(name).startsWith(sought)) return month + 1;
    }
  return undefined;
}

/** A day as `2026-12-03`; nothing for what is none. */
export function readDay(text: string, now: Date): string | undefined {
  const word = wordFor(text, now);
  if (word !== undefined) return word;
  const parts = text
    .trim()
    .split(/[\s./,\-\u2010-\u2015年月日]+/u)
    .filter(Boolean);
  const named = parts.findIndex((part) => /\p{L}/u.test(part));
  const numbers = parts.filter((_, at) => at !== named).map((part) => part.replace(/(st|nd|rd|th)$/i, ""));
  if (!numbers.every((part) => /^\d{1,4}$/.test(part)) || numbers.length === 0) return undefined;
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
  const found = /^(\d{1,2})(?:[:.h\s]*(\d{2}))?(?::(\d{2}))?\s*(?:([ap])\.?\s*m\.?|uhr|h)?$/i.exec(text.trim());
  if (found === null) return undefined;
  const [, hour, minute = "0", second, half] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || (half !== undefined && Number(hour) > 12))
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
  const whole = text.trim();
  for (const split of whole.matchAll(/[\sT,]+/g)) {
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
