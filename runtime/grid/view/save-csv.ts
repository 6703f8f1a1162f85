// Saves the rows on the page as a file: as they are filtered and sorted, with the columns that are shown.
import { saveFile } from "../../painter/parts/save-file.ts";
import { fileCell, writeCsv } from "../model/write-csv.ts";
import type { Grid } from "./grid.ts";
import { runSliced } from "./run-sliced.ts";
import { grid as words } from "../../language/english/grid.ts";

export function saveCsv({ shown, standing, columns, notice }: Grid): void {
  const columnsShown = columns.laid.all.filter(({ column }) => column !== null && column.kind !== "button");
  const { rows } = standing;
  const cellsOf = (position: number): string[] => {
    const row = standing.rowAt(position);
    return columnsShown.map(({ at }) => fileCell(rows.at(row, at)));
  };
  const done = (parts: BlobPart[]): void => {
    saveFile(new File(parts, shown.download!, { type: "text/csv" }));
    notice(words.saved);
  };
  const headings = columnsShown.map(({ column }) => column!.label);
  const { now } = runSliced(writeCsv(headings, standing.length, cellsOf), done);
  if (now !== null) done(now.result);
}
