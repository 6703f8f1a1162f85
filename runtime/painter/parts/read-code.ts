// Reads code in a language, line by line, as pieces of one kind each.
import { parse } from "sugar-high/core";
import { lang, languages } from "sugar-high/lang";

export interface Piece {
  /** Nothing for what has no colour of its own. */
  readonly kind?: "keyword" | "string" | "value" | "name" | "comment";
  readonly text: string;
}

/** How much is read: more would make the page wait. */
const MOST = 100_000;

const kinds: Readonly<Record<string, Piece["kind"]>> = {
  keyword: "keyword",
  string: "string",
  class: "value",
  property: "name",
  entity: "name",
  comment: "comment",
};

/** The lines of the code; nothing where the language is not known, or where there is too much of it. */
export function readCode(code: string, language: string): Piece[][] | undefined {
  const name = lang(language.toLowerCase());
  if (name === undefined || code.length > MOST) return undefined;
  try {
    const { lines } = parse(code, languages.find(({ id }) => id === name)!.config);
    const read = lines.map(({ tokens }) => joined(tokens));
    // Whatever a grammar does: no letter of the code may be lost.
    return textOf(read) === code && read.length === code.split("\n").length ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Neighbours of one kind are one piece. */
function joined(tokens: readonly { type: string; value: string }[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { type, value } of tokens) {
    if (value === "") continue;
    const kind = kinds[type];
    const last = pieces.at(-1);
    if (last !== undefined && last.kind === kind) pieces[pieces.length - 1] = { ...last, text: last.text + value };
    else pieces.push(kind === undefined ? { text: value } : { kind, text: value });
  }
  return pieces;
}

const textOf = (lines: readonly (readonly Piece[])[]): string =>
  lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
