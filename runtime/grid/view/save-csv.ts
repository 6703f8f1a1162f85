// Saves the rows on the page as a file: as they are filtered and sorted, with the columns that are shown.
import { saveFile } from "../../painter/parts/save-file.ts";
import { plainCell } from "../model/write-cell.ts";
import { writeCsv } from "../model/write-csv.ts";
import type { Grid } from "./grid.ts";
import { runSliced } from "./run-sliced.ts";

export function saveCsv({ shown, look, columns, notice }: Grid): void {
  const columnsShown = columns.laid.all.filter(({ column }) => column !== null && column.kind !== "button");
  const { rows } = look;
  const cellsOf = (position: number): string[] => {
    const row = look.rowAt(position);
    return columnsShown.map(({ at }) => plainCell(rows.at(row, at)));
  };
  const done = (parts: BlobPart[]): void => {
    saveFile(new File(parts, shown.download!, { type: "text/csv" }));
    notice("Saved");
  };
  const headings = columnsShown.map(({ column }) => column!.label);
  const { now } = runSliced(writeCsv(headings, look.length, cellsOf), done);
  if (now !== null) done(now.result);
}
