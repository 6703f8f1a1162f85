// Reads days and times of day as people type them: in ISO's form, in that of the place, with names of months.

/** `2026-11-29`; `undefined` where the text says no day of the calendar. */
export function parseDay(typed: string, locale?: string): string | undefined {
  const text = typed.normalize("NFKC").trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso !== null) return writeDay(+iso[1]!, +iso[2]!, +iso[3]!);
  const parts = text.match(/\d+|\p{L}+/gu) ?? [];
  const named = parts.findIndex((part) => monthNamed(part, locale) > 0);
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  if (named !== -1) {
    if (numbers.length !== 2) return undefined;
    // The year has four digits, or comes last.
    const [year, day] = numbers[0]!.length === 4 ? numbers : [numbers[1]!, numbers[0]!];
    return writeDay(fullYear(year!), monthNamed(parts[named]!, locale), +day!);
  }
  if (numbers.length !== 3 || parts.length !== 3) return undefined;
  const found: Record<string, string> = {};
  orderIn(locale).forEach((part, at) => (found[part] = numbers[at]!));
  const day = writeDay(fullYear(found["year"]!), +found["month"]!, +found["day"]!);
  // "29/11/2026" says the same everywhere, for there is no month 29.
  return day ?? writeDay(fullYear(found["year"]!), +found["day"]!, +found["month"]!);
}

/** `08:45`, or `08:45:30` with seconds. */
export function parseTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d\d))?(?:[:.](\d\d))?\s*([ap])?\.?\s*m?\.?$/i.exec(typed.normalize("NFKC").trim());
  if (match === null) return undefined;
  const [, hours, minutes, seconds, half] = match;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = +hours!;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (hour > 23 || +(minutes ?? 0) > 59 || +(seconds ?? 0) > 59) return undefined;
  return [hour, minutes ?? 0, ...(seconds === undefined ? [] : [seconds])].map(twoDigits).join(":");
}

/** `2026-11-29T08:45`; a day alone is its midnight. */
export function parseDayAndTime(typed: string, locale?: string): string | undefined {
  const text = typed.normalize("NFKC").trim();
  const alone = parseDay(text, locale);
  if (alone !== undefined) return `${alone}T00:00`;
  const match = /^(.*?)(?:,\s*|[T\s]\s*|\s+um\s+|\s+at\s+)(\d{1,2}(?:[:.h]\d\d){0,2}\s*(?:[ap]\.?\s*m\.?)?)$/i.exec(
    text.replace(/(:\d\d)[.,]\d+|Z$/g, "$1"),
  );
  const day = match === null ? undefined : parseDay(match[1]!, locale);
  const time = match === null ? undefined : parseTime(match[2]!);
  return day === undefined || time === undefined ? undefined : `${day}T${time}`;
}

const twoDigits = (number: number | string): string => `${number}`.padStart(2, "0");

function writeDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year > 9999)
    return undefined;
  return `${`${year}`.padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Years of two digits are those around this one: twenty years ahead at most. */
function fullYear(text: string): number {
  if (text.length > 2) return +text;
  const now = new Date().getFullYear();
  const year = Math.floor(now / 100) * 100 + +text;
  return year > now + 20 ? year - 100 : year;
}

const orders = new Map<string | undefined, readonly string[]>();

/** In which order day, month and year are written. */
function orderIn(locale: string | undefined): readonly string[] {
  let order = orders.get(locale);
  if (order === undefined) {
    const parts = new Intl.DateTimeFormat(locale, { calendar: "gregory" }).formatToParts(0);
    order = parts.map(({ type }) => type).filter((type) => /^(day|month|year)$/.test(type));
    orders.set(locale, order);
  }
  return order;
}

const months = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12; 0 for what is no name of a month, in English or there. */
function monthNamed(text: string, locale: string | undefined): number {
  const name = text.toLowerCase();
  return namesIn(locale).get(name) ?? namesIn("en").get(name) ?? 0;
}

function namesIn(locale: string | undefined): ReadonlyMap<string, number> {
  const known = months.get(`${locale}`);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, day: "numeric", timeZone: "UTC", calendar: "gregory" });
    for (let at = 0; at < 12; at++) {
      const part = format.formatToParts(Date.UTC(2000, at, 2)).find(({ type }) => type === "month");
      const word = part?.value.toLowerCase().replace(/\.$/, "");
      if (word !== undefined && /\p{L}/u.test(word)) names.set(word, at + 1);
    }
  }
  months.set(`${locale}`, names);
  return names;
}
