// Many rows as a file with commas, written in slices.

import { guardFormula } from "../../elements/guard-formula.ts";
import { plainCell } from "./write-cell.ts";

/** A cell as it stands in the file: a text never as a formula. */
export const fileCell = (value: unknown): string =>
  typeof value === "number" || typeof value === "bigint" ? plainCell(value) : guardFormula(plainCell(value));

/** The headings and then each row; `cellsOf` gives the plain texts of one. Returns the parts of the file, for a `Blob`. */
export function* writeCsv(
  headings: readonly string[],
  length: number,
  cellsOf: (place: number) => readonly string[],
): Generator<void, string[]> {
  // Excel takes a file without this mark for one in its own local letters.
  const parts = ["\ufeff"];
  let part = lineOf(headings.map(guardFormula));
  for (let place = 0; place < length; place++) {
    part += lineOf(cellsOf(place));
    if (part.length > 100_000) part = (parts.push(part), "");
    if (place % 32 === 31) yield;
  }
  parts.push(part);
  return parts;
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
