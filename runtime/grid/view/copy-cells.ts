// Copies what is marked: as text with tabs, and as HTML, as spreadsheets take it.
import { writeHtml, writeTsv } from "../model/clipboard.ts";
import { plainCell } from "../model/write-cell.ts";
import type { CellRange } from "./cell-range.ts";
import { columnOf, type Grid } from "./grid.ts";
import { grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";

/** More cells than these do not go on a clipboard. */
const MOST = 2_000_000;

/** The texts of a range, row by row; buttons have none. */
export function textsOf(grid: Grid, { top, bottom, start, end }: CellRange): string[][] {
  const { rows } = grid.standing;
  const places: number[] = [];
  for (let place = start; place <= end; place++) {
    const column = columnOf(grid, place);
    if (column !== null && column.kind !== "button") places.push(grid.columns.laid.all[place]!.at);
  }
  const texts: string[][] = [];
  for (let position = top; position <= bottom; position++) {
    const row = grid.standing.rowAt(position);
    texts.push(places.map((at) => plainCell(rows.at(row, at))));
  }
  return texts;
}

/** Of several ranges only those beside or below each other make a table: else the last one is meant. */
export function copyCells(event: ClipboardEvent, grid: Grid): boolean {
  const { cursor, standing } = grid;
  const data = event.clipboardData;
  const range = cursor.at.row < 0 ? headRange(grid) : cursor.range;
  if (data === null || standing.length === 0 || cursor.at.row >= standing.length) return false;
  const width = range.end - range.start + 1;
  const bottom = Math.min(range.bottom, range.top + Math.floor(MOST / width) - 1);
  const texts = textsOf(grid, { ...range, bottom });
  if (cursor.at.row < 0 || isWhole(grid, range)) texts.unshift(headingsOf(grid, range));
  data.setData("text/plain", writeTsv(texts));
  data.setData("text/html", writeHtml(texts));
  event.preventDefault();
  const cells = (bottom - range.top + 1) * width;
  if (bottom < range.bottom) grid.notice(write(words.copiedFirst, { count: bottom - range.top + 1 }));
  else if (cells > 1) grid.say(write(words.copied, { count: cells }));
  return true;
}

/** On a heading its whole column is meant. */
const headRange = ({ cursor: { at }, standing }: Grid): CellRange => ({
  top: 0,
  bottom: standing.length - 1,
  start: at.column,
  end: at.column,
});

/** All that there is, is copied with its headings; not out of an editor, where it may be pasted again. */
const isWhole = ({ standing, columns, shown }: Grid, { top, bottom, start, end }: CellRange): boolean =>
  shown.editor === null &&
  standing.length > 1 &&
  top === 0 &&
  bottom === standing.length - 1 &&
  end - start >= columns.laid.all.filter(({ column }) => column !== null).length - 1;

function headingsOf(grid: Grid, { start, end }: CellRange): string[] {
  const labels: string[] = [];
  for (let place = start; place <= end; place++) {
    const column = columnOf(grid, place);
    if (column !== null && column.kind !== "button") labels.push(column.label);
  }
  return labels;
}
