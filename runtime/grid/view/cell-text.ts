// What a cell says, as text on the page.
import { writeCell } from "../model/write-cell.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";

/** No more letters than these are put on a line: nobody sees the others, and a megabyte of them would cost. */
export const LINE = 400;

/** On one line, cut where it is too long. */
export function cellText(rows: GridRows, row: number, at: number, column: ShownColumn, most = LINE): string {
  const own = rows.text(row, at);
  if (typeof own === "object") return own.error;
  return shorten(own ?? writeCell(rows.at(row, at), column), most);
}

export const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
