// What is done to marked cells of an editor at once: emptied, filled down, pasted. One deed each, so that it is one step of undo.
import { readTsv } from "../model/clipboard.ts";
import type { AddedCells, SetCell } from "../spec/sent-edits.ts";
import type { CellRange } from "./cell-range.ts";
import { fillCells } from "./fill-cells.ts";
import type { Grid } from "./grid.ts";
import type { LaidColumn } from "./lay-columns.ts";
import { readHtml } from "./read-html.ts";
import { canEdit } from "./use-editing.ts";
import type { Editor } from "./use-edits.ts";
import { grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";

const idAt = ({ standing }: Grid, position: number): string => standing.rows.id(standing.rowAt(position));

/** The columns of a range that can be edited; `null` in the place of those that cannot. */
function columnsOf({ columns: { laid } }: Grid, start: number, end: number): (LaidColumn | null)[] {
  return laid.all.slice(start, end + 1).map((each) => (canEdit(each.column) ? each : null));
}

export function emptyCells(grid: Grid, editor: Editor, ranges: readonly CellRange[]): void {
  const cells: SetCell[] = [];
  for (const { top, bottom, start, end } of ranges)
    for (let position = top; position <= bottom; position++)
      for (const column of columnsOf(grid, start, end))
        if (column !== null) cells.push({ row: idAt(grid, position), column: column.key, value: null });
  if (cells.length > 0) editor.send({ do: "set", cells });
}

/** Fills a range from its first row, a single cell from the one above. */
export function fillDown(grid: Grid, editor: Editor): void {
  const { range } = grid.cursor;
  const alone = range.top === range.bottom;
  if (alone && range.top === 0) return;
  const top = alone ? range.top - 1 : range.top;
  fillCells(grid, editor, { ...range, top, bottom: top }, { ...range, top }, "same");
}

/** What a clipboard has, as rows of texts. */
export function textsIn(data: DataTransfer | null): string[][] {
  const text = data?.getData("text/plain") ?? "";
  return text === "" ? readHtml(data?.getData("text/html") ?? "") : readTsv(text);
}

/** Pastes at the cell that the cursor is in. A single text, or a table that fits several times, fills what is marked. */
export function pasteCells(grid: Grid, editor: Editor, texts: readonly (readonly string[])[]): void {
  const { cursor, standing, columns } = grid;
  const high = texts.length;
  const wide = texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (high === 0 || wide === 0 || cursor.at.row < 0) return;
  const { top, start, bottom, end } = cursor.range;
  const first = Math.max(
    start,
    columns.laid.all.findIndex(({ column }) => column !== null),
  );
  const times = (marked: number, given: number): number => (marked > given && marked % given === 0 ? marked : given);
  const [rows, across] = [times(bottom - top + 1, high), times(end - first + 1, wide)];
  const targets = columnsOf(grid, first, first + across - 1);

  const cells: SetCell[] = [];
  const add: AddedCells[] = [];
  let left = 0;
  for (let at = 0; at < rows; at++) {
    const source = texts[at % high]!;
    const position = top + at;
    const row = position < standing.length ? idAt(grid, position) : null;
    const added: Record<string, unknown> = {};
    targets.forEach((column, place) => {
      // A row that is shorter than others leaves what is there.
      const text = source[place % wide];
      if (column === null || text === undefined) return;
      const value = text === "" ? null : text;
      if (row !== null) cells.push({ row, column: column.key, value });
      else if (value !== null) added[column.key] = value;
    });
    if (row === null && editor.add) add.push(added);
    else if (row === null) left++;
  }
  if (cells.length > 0 || add.length > 0) editor.send({ do: "set", cells, ...(add.length > 0 && { add }) });
  const bound = Math.min(standing.length - 1, top + rows - 1);
  if (top <= bound && rows * across > 1)
    cursor.mark({ top, bottom: bound, start: first, end: Math.min(columns.laid.all.length - 1, first + across - 1) });
  const over = first + across - columns.laid.all.length;
  if (left > 0) grid.notice(write(words.rowsLeft, { count: left }));
  else if (over > 0) grid.notice(write(words.columnsLeft, { count: over }));
  else grid.say(write(words.pasted, { count: cells.length + add.length }));
}

/** The rows that are meant: those whose boxes are checked, else those that are marked. */
export function rowsMeant({ selecting, cursor, standing }: Grid): string[] {
  const { selectedRows } = selecting;
  if (selectedRows.length > 0) return [...selectedRows];
  const { top, bottom } = cursor.range;
  if (cursor.at.row < 0) return [];
  return Array.from({ length: Math.max(0, Math.min(bottom, standing.length - 1) - top + 1) }, (_, at) =>
    standing.rows.id(standing.rowAt(top + at)),
  );
}

export function removeRows(grid: Grid, editor: Editor): void {
  const rows = rowsMeant(grid);
  if (!editor.remove || rows.length === 0) return;
  editor.send({ do: "remove", rows });
  grid.selecting.clear();
  grid.cursor.collapse();
  grid.notice(write(words.removed, { count: rows.length }));
}
