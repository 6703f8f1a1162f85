// The rows as an editor shows them: those of the data with what the user has made of them.
import type { AddedRow, ShownCell, ShownEdits } from "../spec/sent-edits.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { orderRows } from "./order-rows.ts";
import type { Told } from "../../language/told.ts";

export interface EditedRows extends GridRows {
  /** What is wrong with a cell, in a sentence. */
  problemAt(row: number, column: number): string | Told | undefined;
  /** What was typed into a cell, where it is not to be had. */
  typedAt(row: number, column: number): string | undefined;
  isAdded(row: number): boolean;
}

export function editRows(rows: GridRows, columns: readonly ShownColumn[], edits: ShownEdits): EditedRows {
  const nameAt = (at: number): string => edits.ids?.[at] ?? rows.id(at);
  const places = orderRows({ length: rows.length, id: nameAt }, edits);
  const placeOf = (row: number): number | AddedRow => (places === null ? row : places[row]!);
  const idOf = (row: number): string => {
    const place = placeOf(row);
    return typeof place === "object" ? place.id : nameAt(place);
  };
  const cell = (row: number, column: number): ShownCell | undefined => {
    const key = columns[column]?.key;
    return key === undefined || edits.cells.size === 0 ? undefined : edits.cells.get(idOf(row))?.get(key);
  };
  return {
    length: places?.length ?? rows.length,
    lazy: rows.lazy,
    id: idOf,
    at(row, column) {
      const own = cell(row, column);
      if (own !== undefined) return own.value;
      const place = placeOf(row);
      return typeof place === "object" ? place.row[columns[column]?.key ?? ""] : rows.at(place, column);
    },
    // What functions of the script say is known of the values in the data only.
    text(row, column) {
      const place = placeOf(row);
      return typeof place === "object" || cell(row, column) !== undefined ? undefined : rows.text(place, column);
    },
    tone(row, column) {
      const place = placeOf(row);
      return typeof place === "object" || cell(row, column) !== undefined ? undefined : rows.tone(place, column);
    },
    problemAt: (row, column) => cell(row, column)?.problem,
    typedAt: (row, column) => cell(row, column)?.typed,
    isAdded: (row) => typeof placeOf(row) === "object",
  };
}
