// Makes a value of what was typed or pasted into a cell, by the kind of its column.
import { write } from "../../elements/define.ts";
import type { ShownColumn } from "../spec/shown.ts";
import { parseDay, parseDayAndTime, parseTime } from "./parse-moment.ts";
import { parseNumber } from "./parse-number.ts";
import { type Told, teller } from "../../language/told.ts";
import type { cells } from "../../language/english/grid.ts";

/** The value, or what is wrong with it: with a word of the package, or of the script. */
export type Parsed = { readonly value: unknown } | { readonly problem: string | Told };

export const tellCell = /*#__PURE__*/ teller<typeof cells>("cells");

const wrong = (problem: Told): Parsed => ({ problem });
const found = (value: unknown, problem: "number" | "truth" | "date" | "time" | "dateTime"): Parsed =>
  value === undefined ? wrong(tellCell(problem)) : { value };

/**
 * Numbers are numbers, days and times ISO texts, whatever form the data has them in; see `asField`.
 *
 * @param typed Not empty.
 * @param locale Where it was typed: whose commas, and which order of day and month.
 */
export function parseCell(typed: string, column: ShownColumn, locale?: string): Parsed {
  const text = typed.trim();
  switch (column.kind) {
    case "number":
    case "progress":
      return found(parseNumber(text, locale), "number");
    case "boolean":
      return found(parseFlag(text), "truth");
    case "date":
      return found(parseDay(text, locale) ?? parseDayAndTime(text, locale)?.slice(0, 10), "date");
    case "time":
      return found(parseTime(text), "time");
    case "datetime":
      return found(parseDayAndTime(text, locale), "dateTime");
    case "select":
      return parseOption(text, column);
    case "list":
      return { value: parseList(text) };
    case "line":
    case "bar":
    case "area":
      return parseNumbers(text, locale);
    case "json":
      return parseJson(text);
    case "color":
      return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text) ? { value: fullColor(text) } : wrong(tellCell("color"));
    case "button":
      return wrong(tellCell("fixed"));
    default:
      return { value: typed };
  }
}

const yes = new Set([
  "true",
  "yes",
  "y",
  "1",
  "x",
  "✓",
  "✔",
  "☑",
  "on",
  "wahr",
  "ja",
  "vrai",
  "oui",
  "verdadero",
  "sí",
  "vero",
  "verdadeiro",
  "sim",
  "是",
  "真",
  "はい",
  "예",
  "네",
  "نعم",
  "כן",
]);
const no = new Set([
  "false",
  "no",
  "n",
  "0",
  "✗",
  "✘",
  "☐",
  "off",
  "falsch",
  "nein",
  "faux",
  "non",
  "falso",
  "não",
  "否",
  "假",
  "いいえ",
  "아니요",
  "لا",
  "לא",
]);

/** As people write it, and as spreadsheets copy it in several languages. */
export function parseFlag(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

function parseOption(text: string, { options = [] }: ShownColumn): Parsed {
  if (options.length === 0) return { value: text };
  const exact = options.filter(({ label }) => label === text);
  const alike = options.filter(({ label }) => label.toLowerCase() === text.toLowerCase());
  const [option, another] = exact.length > 0 ? exact : alike;
  if (option !== undefined && another === undefined) return { value: option.value };
  const labels = options.slice(0, 8).map(({ label }) => label);
  const some = labels.join(", ") + (options.length > 8 ? ", …" : "");
  return wrong(tellCell("options", { value: write(text), options: some }));
}

function parseList(text: string): unknown[] {
  if (text.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list;
    } catch {
      // A text that only begins like a list.
    }
  }
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function parseNumbers(text: string, locale: string | undefined): Parsed {
  const numbers = text.split(/[;\s]+/).map((item) => parseNumber(item, locale));
  return numbers.includes(undefined) ? wrong(tellCell("numbers")) : { value: numbers };
}

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return wrong(tellCell("json"));
  }
}

const fullColor = (text: string): string =>
  (text.length === 4 ? `#${text.slice(1).replace(/./g, "$&$&")}` : text).toLowerCase();
