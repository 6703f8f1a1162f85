// How a field writes its number, and reads it as people write it back: with or without what the format puts around it.
import { pageLocale } from "../../language/page-language.ts";
import { readNumber, writeNumber } from "./read-number.ts";

export interface FieldFormat {
  write(number: number): string;
  /** `NaN` for what is no number. */
  read(text: string): number;
}

/** Text of the script around the number: nobody has to type it, everybody may. */
interface Around {
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export function fieldFormat(options: Intl.NumberFormatOptions | undefined, { prefix, suffix }: Around): FieldFormat {
  const strip = (text: string): string => without(text, [prefix, suffix]);
  if (options === undefined) return { write: writeNumber, read: (text) => readNumber(plain(strip(text))) };
  const format = new Intl.NumberFormat(pageLocale(), allDigits(options));
  const words = wordsOf(options);
  const percent = options.style === "percent";
  return {
    write: (number) => format.format(number),
    read(text) {
      const number = readNumber(plain(without(strip(text), words)));
      // By its digits: 7 % are 0.07, and 0.07 × 100 is not 7.
      return percent ? Number(`${number}e-2`) : number;
    },
  };
}

/** No digit that was entered is lost, unless the script says how many there are. */
function allDigits(options: Intl.NumberFormatOptions): Intl.NumberFormatOptions {
  const says = Object.keys(options).some((name) => /Digits$|^(currency|notation|compactDisplay)$/.test(name));
  return says ? options : { ...options, maximumFractionDigits: 20 };
}

/** What the format writes beside digits, in all its lengths, for one and for several. */
function wordsOf(options: Intl.NumberFormatOptions): string[] {
  const displays = options.style === "unit" ? (["long", "short", "narrow"] as const) : [options.unitDisplay];
  const parts = displays.flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(pageLocale(), { ...options, ...(unitDisplay && { unitDisplay }) });
    return [0, 1, 2, 5, 12_345.6].flatMap((number) => format.formatToParts(number));
  });
  const words = parts.filter(({ type }) => type === "currency" || type === "unit" || type === "percentSign");
  return [...new Set([...words.map(({ value }) => value), options.currency])].filter((word) => word !== undefined);
}

/** The longest first: "km/h" before "h". */
function without(text: string, words: readonly (string | undefined)[]): string {
  const known = words.filter((word) => word !== undefined && word.trim() !== "") as string[];
  let left = text;
  for (const word of known.sort((a, b) => b.length - a.length)) {
    const at = left.toLowerCase().indexOf(word.trim().toLowerCase());
    if (at !== -1) left = `${left.slice(0, at)} ${left.slice(at + word.trim().length)}`;
  }
  return left;
}

/** Without signs of currencies and spaces; a number in brackets is below zero, as accountants write it. */
function plain(text: string): string {
  const bare = text.replace(/[\p{Sc}\s\u200e\u200f\u061c]/gu, (sign) => (/\s/.test(sign) ? " " : "")).trim();
  const [, inside] = /^\((.+)\)$/.exec(bare) ?? [];
  return (inside === undefined ? bare : `-${inside.trim()}`).replace(/^([-−–+])\s+/, "$1");
}
