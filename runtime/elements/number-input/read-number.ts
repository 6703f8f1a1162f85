// Reads a number as people write it where they are: with a comma or a point, with groups of thousands, or as 1e5.
import { pageLocale } from "../../language/page-language.ts";
import { latinDigits } from "../latin-digits.ts";

let known: { decimal: string; group: string | undefined } | undefined;

/** What stands in front of the decimals, and between thousands, in the language of the page. */
function signs(): { decimal: string; group: string | undefined } {
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(latin()).formatToParts(12_345.6);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return (known = { decimal: find("decimal") ?? ".", group: find("group") });
}

/** The signs that go with the digits which are written here: those of every keyboard. */
const latin = (): Intl.Locale =>
  new Intl.Locale(pageLocale() ?? new Intl.NumberFormat().resolvedOptions().locale, { numberingSystem: "latn" });

/** `NaN` for what is none. */
export function readNumber(text: string): number {
  const plain = latinDigits(text)
    .trim()
    .replace(/^[-−–]\s*/, "-")
    .replace(/(?<=\d)[\s'’_](?=\d{3})/g, "");
  const whole = pointed(plain);
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(whole) ? Number(whole) : NaN;
}

/** With a point in front of the decimals, and nothing between thousands. */
function pointed(text: string): string {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last === -1) return text;
  const sign = text[last]!;
  const other = sign === "," ? "." : ",";
  const grouped = (by: string, part: string): boolean => new RegExp(`^[-+]?\\d{1,3}(\\${by}\\d{3})+$`).test(part);
  const front = text.slice(0, last);
  // Both: the last one is the decimals', the others stand between thousands.
  if (front.includes(other))
    return grouped(other, front) ? `${front.replaceAll(other, "")}.${text.slice(last + 1)}` : "";
  const several = front.includes(sign);
  if (grouped(sign, text) && (several || sign === signs().group)) return text.replaceAll(sign, "");
  return several ? "" : `${front}.${text.slice(last + 1)}`;
}

/** As the person who reads it writes decimals. */
export const writeNumber = (number: number): string => String(number).replace(".", signs().decimal);
