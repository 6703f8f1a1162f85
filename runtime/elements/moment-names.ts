// What months, halves of the day and the words between them are called: in the language of the app, in the browser's, and in English.
import { pageLocale } from "../language/page-language.ts";

/** Without what only some write: dots of shortened names, accents, capitals, marks of direction. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}.\u200e\u200f\u061c]/gu, "")
    .toLowerCase()
    .trim();

/** In which words are understood. */
const languages = (): (string | undefined)[] => [pageLocale(), undefined, "en"];

/** Found when it is first asked for: nothing on a page changes its language. */
function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

/** So many days from today by its name: "today", "tomorrow", "yesterday"; nothing for another text. */
export function daysAway(text: string): number | undefined {
  const sought = fold(text);
  for (const days of [0, 1, -1])
    for (const language of languages())
      if (fold(new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day")) === sought) return days;
  return undefined;
}

/** How a month is called alone, behind a day, and shortened. */
const styles = [{ month: "long" }, { day: "numeric", month: "long" }, { month: "short" }] as const;

/** All names of months, each with its number from 1. */
const months = once(() =>
  languages().flatMap((language) =>
    styles.flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, month) => ({
        name: fold(partOf(format, Date.UTC(2000, month, 15), "month")),
        month: month + 1,
      }));
    }),
  ),
);

/** The number of a month by its name, from 1: as a whole, or its beginning. */
export function monthOf(word: string): number | undefined {
  const sought = fold(word);
  const found = months().find(({ name }) => name === sought || (sought.length >= 3 && name.startsWith(sought)));
  if (found !== undefined) return found.month;
  // In some languages what stands before it is written as one word with it.
  const before = wordsBetween().find((each) => sought.startsWith(each) && sought.length > each.length + 2);
  return before === undefined ? undefined : monthOf(sought.slice(before.length));
}

/** What stands between day, month, year and time in sentences: "de", "at", "um". */
export const wordsBetween = once(() =>
  languages().flatMap((language) =>
    new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" })
      .formatToParts(0)
      .flatMap(({ type, value }) => (type === "literal" ? (fold(value).match(/\p{L}+/gu) ?? []) : [])),
  ),
);

/** Names for the halves of the day, each with whether it is the second; longer ones first, for one may begin with another. */
const halves = once(() => {
  const found = new Map<string, boolean>();
  for (const language of languages()) {
    const format = new Intl.DateTimeFormat(language, { hour: "numeric", hour12: true, timeZone: "UTC" });
    for (let hour = 0; hour < 24; hour++) {
      const name = fold(partOf(format, Date.UTC(2000, 0, 1, hour), "dayPeriod"));
      for (const written of [name, name.replace(/\s/g, "")]) found.set(written, hour >= 12);
    }
  }
  found.delete("");
  return [...found].sort(([one], [other]) => other.length - one.length);
});

/** A time with a name for its half of the day: the rest of it, and whether that is the second half. */
export function splitHalf(text: string): { rest: string; late: boolean | undefined } {
  const folded = fold(text);
  for (const [name, late] of halves()) {
    if (folded.startsWith(name)) return { rest: folded.slice(name.length).trim(), late };
    if (folded.endsWith(name)) return { rest: folded.slice(0, -name.length).trim(), late };
  }
  return /\d\s*[ap]$/.test(folded)
    ? { rest: folded.slice(0, -1).trim(), late: folded.endsWith("p") }
    : { rest: text, late: undefined };
}

const partOf = (format: Intl.DateTimeFormat, time: number, wanted: string): string =>
  format.formatToParts(time).find(({ type }) => type === wanted)?.value ?? "";
