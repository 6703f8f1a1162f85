// Reads numbers as people type them and spreadsheets copy them: with the commas of the place, currencies, percent, brackets.
import { latinDigits } from "../../elements/latin-digits.ts";

/** The number that a text says; `undefined` where it says none. `NaN` never. */
export function parseNumber(typed: string, locale?: string): number | undefined {
  let text = latinDigits(typed.normalize("NFKC"))
    .replace(/[\s'’_]/g, "")
    .replace(/[−–]/g, "-");
  let sign = 1;
  if (/^\(.*\)$/.test(text)) [sign, text] = [-1, text.slice(1, -1)];
  const percent = text.endsWith("%");
  // What stands before and behind it is the currency: a sign, or a code.
  text = text
    .replace(/%$/, "")
    .replace(/^(-?)(?:\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\p{Sc})/u, "$1")
    .replace(/(?:\p{Sc}|[A-Z]{3})$/u, "");
  const match = /^([+-]?)([\d.,]*\d[\d.,]*)(e[+-]?\d+)?$/i.exec(text);
  if (match === null) return undefined;
  const digits = plainDigits(match[2]!, locale);
  if (digits === undefined) return undefined;
  const number = Number(`${match[1]}${digits}${match[3] ?? ""}`) * sign;
  return Number.isFinite(number) ? (percent ? number / 100 : number) : undefined;
}

/** Digits with a point before the fraction, without commas. */
function plainDigits(text: string, locale: string | undefined): string | undefined {
  const marks = [...text.replace(/\d/g, "")];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const isMixed = new Set(marks).size > 1;
  const isOnce = marks.filter((mark) => mark === last).length === 1;
  // "1.234,56": the last of two kinds begins the fraction. "1,234,567": one kind several times parts groups.
  if (isMixed)
    return isOnce ? grouped(text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)) : undefined;
  if (!isOnce) return grouped(text, "");
  const [whole, rest] = text.split(last) as [string, string];
  const looksGrouped = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return last === decimalMark(locale) || !looksGrouped ? `${whole}.${rest}` : whole + rest;
}

/** Groups are of three digits, or of two as in India. */
const grouped = (whole: string, fraction: string): string | undefined => {
  const parts = whole.split(/[.,]/);
  if (
    parts.length > 1 &&
    !(
      /^\d{1,3}$/.test(parts[0]!) &&
      parts.slice(1, -1).every((part) => /^\d{2,3}$/.test(part)) &&
      /^\d{3}$/.test(parts.at(-1)!)
    )
  )
    return undefined;
  return `${parts.join("")}.${fraction}`;
};

const marks = new Map<string | undefined, string>();

function decimalMark(locale: string | undefined): string {
  let mark = marks.get(locale);
  if (mark === undefined) {
    mark = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
    marks.set(locale, mark);
  }
  return mark;
}
