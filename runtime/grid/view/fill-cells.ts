// Fills cells from others beside them: what is a series there goes on, all else is repeated. One deed, so that it is one step of undo.
import { continueSeries, type Series } from "../model/continue-series.ts";
import type { SetCell } from "../spec/sent-edits.ts";
import type { CellRange } from "./cell-range.ts";
import { editText } from "./edit-text.ts";
import type { Grid } from "./grid.ts";
import type { LaidColumn } from "./lay-columns.ts";
import { canEdit } from "./use-editing.ts";
import type { Editor } from "./use-edits.ts";

/** `"series"`: a series goes on; `"other"`: it is repeated, and a number alone is counted on; `"same"`: all is repeated. */
export type Filling = "series" | "other" | "same";

/** Fills `to` from what stands in `from`: down, up or sideways. */
export function fillCells(grid: Grid, editor: Editor, from: CellRange, to: CellRange, how: Filling): void {
  const { standing, columns } = grid;
  const cells: SetCell[] = [];
  const [high, wide] = [from.bottom - from.top + 1, from.end - from.start + 1];
  const wrap = (at: number, by: number): number => ((at % by) + by) % by;
  const isUpright = to.start === from.start && to.end === from.end;
  const lines = new Map<number, Series | undefined>();
  /** What goes on in the column or row of a cell. */
  const lineOf = (position: number, place: number): Series | undefined => {
    const line = isUpright ? place : position;
    if (!lines.has(line)) {
      const sources: Source[] = isUpright
        ? Array.from({ length: high }, (_, at) => ({ position: from.top + at, laid: columns.laid.all[place]! }))
        : columns.laid.all.slice(from.start, from.end + 1).map((laid) => ({ position, laid }));
      lines.set(line, seriesOf(grid, editor, sources, how));
    }
    return lines.get(line);
  };
  for (let position = to.top; position <= to.bottom; position++)
    for (let place = to.start; place <= to.end; place++) {
      const isSource = position >= from.top && position <= from.bottom && place >= from.start && place <= from.end;
      const target = columns.laid.all[place]!;
      if (isSource || !canEdit(target.column)) continue;
      const row = standing.rowAt(from.top + wrap(position - from.top, high));
      const source = columns.laid.all[from.start + wrap(place - from.start, wide)]!;
      // A series of days is none of what stands in a column of another kind.
      const series = source.column?.kind === target.column.kind ? lineOf(position, place) : undefined;
      const value =
        series === undefined
          ? (editor.rows.typedAt(row, source.at) ?? editor.rows.at(row, source.at) ?? null)
          : series(isUpright ? position - from.top : place - from.start);
      cells.push({ row: standing.rows.id(standing.rowAt(position)), column: target.key, value });
    }
  if (cells.length > 0) editor.send({ do: "set", cells });
}

interface Source {
  readonly position: number;
  readonly laid: LaidColumn;
}

function seriesOf({ standing }: Grid, editor: Editor, sources: readonly Source[], how: Filling): Series | undefined {
  const { column } = sources[0]!.laid;
  if (how === "same" || column === null || sources.some(({ laid }) => laid.column?.kind !== column.kind))
    return undefined;
  const values: unknown[] = [];
  for (const { position, laid } of sources) {
    const row = standing.rowAt(position);
    if (editor.rows.typedAt(row, laid.at) !== undefined) return undefined;
    const value = editor.rows.at(row, laid.at);
    values.push(moments.has(column.kind) ? editText(value, column) : value);
  }
  if (how === "series") return continueSeries(values, column);
  // The other way round.
  return continueSeries(values, column) === undefined ? continueSeries(values, column, true) : undefined;
}

const moments: ReadonlySet<string> = new Set(["date", "time", "datetime"]);
