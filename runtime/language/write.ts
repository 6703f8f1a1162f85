// Writes a phrase: the form of its plural, its values in their places, as the language of the page has them.
import { writeNumber } from "../elements/numbers.ts";
import { pageLanguage } from "./page-language.ts";
import type { Phrase, Value, Values } from "./phrase.ts";

/**
 * A phrase with its values. Numbers and lists are written as the language has them; in a language from right to left, a text that may run
 * the other way keeps its own direction.
 */
export function write<P extends Phrase>(phrase: P, values: Values<P>): string {
  const given = values as Readonly<Record<string, Value>>;
  const text = typeof phrase === "string" ? phrase : (phrase[formOf(given["count"] as number)] ?? phrase.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => writeValue(given[name]!));
}

let rules: Intl.PluralRules | undefined;

function formOf(count: number): Intl.LDMLPluralRule {
  rules ??= new Intl.PluralRules(pageLanguage().words);
  return rules.select(count);
}

function writeValue(value: Value): string {
  if (typeof value === "number") return writeNumber(value);
  const text = typeof value === "string" ? value : writeList(value);
  return pageLanguage().rightToLeft ? `\u2068${text}\u2069` : text;
}

let lists: Intl.ListFormat | undefined;

/** Several things in a row: `a, b and c`. */
function writeList(items: readonly string[]): string {
  lists ??= new Intl.ListFormat(pageLanguage().words, { type: "conjunction" });
  return lists.format(items);
}
