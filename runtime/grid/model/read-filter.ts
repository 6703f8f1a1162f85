// What stands in the filter of a column, as a test of its cells: `oslo`, `=oslo`, `!oslo`, `>10`, `10..20`, `empty`; a comma is “or”.
import type { ShownColumn } from "../spec/shown.ts";
import { fold } from "./fold.ts";
import { readSpan, type Scale, scaleOf } from "./read-span.ts";
import { isEmpty } from "./write-cell.ts";
import type { Told } from "../../language/told.ts";
import { parseFlag, tellCell } from "./parse-cell.ts";
import { pageLocale } from "../../language/page-language.ts";
import { grid as words } from "../../language/english/grid.ts";

/** @param text Gives what the cell shows; asked for only where the value does not decide. */
export type CellTest = (value: unknown, text: () => string) => boolean;

/** A test; what is wrong with the filter; `null` where there is none. */
export type Filter = { readonly test: CellTest } | { readonly problem: Told } | null;

export function readFilter(filter: string, column: ShownColumn): Filter {
  const parts = splitParts(filter);
  if (parts.length === 0) return null;
  const tests: CellTest[] = [];
  for (const part of parts) {
    const found = readPart(part, scaleOf(column), column);
    if (typeof found !== "function") return { problem: found };
    tests.push(found);
  }
  return { test: tests.length === 1 ? tests[0]! : (value, text) => tests.some((test) => test(value, text)) };
}

/** The parts between commas; what stands in quotes holds together. */
function splitParts(filter: string): string[] {
  const parts = filter.match(/(?:"(?:[^"]|"")*"|[^,])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function readPart(part: string, scale: Scale | null, column: ShownColumn): CellTest | Told {
  if (part.startsWith("!") && part !== "!") {
    const found = readPart(part.slice(1).trim(), scale, column);
    return typeof found !== "function" ? found : (value, text) => !found(value, text);
  }
  if (isWord(part, "empty") || isWord(part, words.empty) || part === "=" || part === '=""')
    return (value) => isEmpty(value);
  const [, sign, rest = ""] = /^(>=|<=|==?|>|<|≥|≤)\s*(.*)$/su.exec(part) ?? [];
  if (sign === undefined) return readPlain(part, scale, column);
  const wanted = unquoted(rest);
  if (sign.startsWith("=")) return equals(wanted, scale);
  return compares(sign, wanted, scale);
}

const unquoted = (text: string): string => (/^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);

function readPlain(part: string, scale: Scale | null, { kind }: ShownColumn): CellTest | Told {
  const between = /^(.*?)\s*\.\.\s*(.*)$/s.exec(part);
  if (between !== null && scale !== null) {
    const [from, to] = [between[1]!, between[2]!];
    const [low, high] = [
      from === "" ? -Infinity : readSpan(from, scale)?.from,
      to === "" ? Infinity : readSpan(to, scale)?.to,
    ];
    if (low === undefined || high === undefined)
      return tellCell("noRange", { text: part, example: `${scale.example}..${scale.other}` });
    const closed = to === "" || scale.closed;
    return (value) => {
      const at = scale.of(value);
      return at >= low && (closed ? at <= high : at < high);
    };
  }
  if (kind === "boolean") {
    const on = parseFlag(part);
    if (on === undefined) return tellCell("noTruth", { text: part });
    return (value) => value === on;
  }
  return contains(unquoted(part), kind === "number" || kind === "progress");
}

const isWord = (text: string, word: string): boolean => text.toLowerCase() === word.toLowerCase();

/** Numbers are found by their digits, however they are grouped. */
function contains(wanted: string, numeric: boolean): CellTest {
  const sought = fold(wanted);
  const digits = numeric && /^[-−\d.,\s]+$/.test(wanted) ? wanted.replace(/[,\s]/g, "").replace("−", "-") : undefined;
  return (value, text) => {
    if (isEmpty(value)) return false;
    if (typeof value === "string" && fold(value).includes(sought)) return true;
    if (digits !== undefined && typeof value === "number") return digits !== "" && `${value}`.includes(digits);
    return fold(text()).includes(sought);
  };
}

function equals(wanted: string, scale: Scale | null): CellTest {
  const sought = fold(wanted);
  const span = scale === null ? null : readSpan(wanted, scale);
  return (value, text) => {
    if (isEmpty(value)) return false;
    if (span !== null && scale !== null) {
      const at = scale.of(value);
      if (at >= span.from && (scale.closed ? at <= span.to : at < span.to)) return true;
    }
    return (typeof value === "string" && fold(value) === sought) || fold(text()) === sought;
  };
}

function compares(sign: string, wanted: string, scale: Scale | null): CellTest | Told {
  if (wanted === "") return tellCell("noValue", { sign, example: `${sign}${scale?.example ?? "m"}` });
  if (scale === null) return comparesTexts(sign, wanted);
  const span = readSpan(wanted, scale);
  if (span === null) return tellCell(scale.not, { text: wanted, example: `${sign}${scale.example}` });
  const { of, closed } = scale;
  const { from, to } = span;
  switch (sign) {
    case ">":
      return closed ? (value) => of(value) > to : (value) => of(value) >= to;
    case "<":
      return (value) => of(value) < from;
    case ">=":
    case "≥":
      return (value) => of(value) >= from;
    default:
      return closed ? (value) => of(value) <= to : (value) => of(value) < to;
  }
}

function comparesTexts(sign: string, wanted: string): CellTest {
  const holds = sign.includes(">") || sign === "≥" ? (by: number) => by > 0 : (by: number) => by < 0;
  const orEqual = /[=≥≤]/.test(sign);
  const collator = new Intl.Collator(pageLocale(), { numeric: true, sensitivity: "base" });
  return (value, text) => {
    if (isEmpty(value)) return false;
    const by = collator.compare(text(), wanted);
    return holds(by) || (orEqual && by === 0);
  };
}
