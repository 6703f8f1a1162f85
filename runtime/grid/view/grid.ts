// All that belongs to one grid on the page, as its parts see it while it is painted.
import type { ShownColumn, ShownGrid } from "../spec/shown.ts";
import type { CellRange } from "./cell-range.ts";
import type { Columns } from "./use-columns.ts";
import type { Cursor } from "./use-cursor.ts";
import type { Standing } from "./standing.ts";
import type { Selecting } from "./use-selection.ts";
import type { Arranging } from "./use-arranged.ts";
import type { Scroll } from "./use-sight.ts";
import type { Editing } from "./use-editing.ts";
import type { Editor } from "./use-edits.ts";
import type { Leaving } from "./edit-field.tsx";

export interface Grid {
  readonly uid: string;
  readonly shown: ShownGrid;
  readonly columns: Columns;
  readonly standing: Standing;
  readonly arranging: Arranging;
  readonly cursor: Cursor;
  readonly selecting: Selecting;
  readonly scroll: Scroll;
  /** What edits it; `null` where nothing can be edited. */
  readonly editor: Editor | null;
  readonly editing: Editing;
  /** What the corner is being drawn over. */
  readonly filling: CellRange | null;
  fill(range: CellRange | null): void;
  /** Counts what the painter has brought: cells may have changed. */
  readonly stamp: number;
  /** Says something to who cannot see it. */
  say(text: string): void;
  /** Says something to everybody, for a while. */
  notice(text: string): void;
  fire(kind: string, value: unknown): void;
  /** Opens the menu of a column, at its heading. */
  openMenu(key: string): void;
  /** Tells the script that a cell was clicked, if it wants to know. */
  click(row: number, column: number): boolean;
  /** Begins a new row, in one of its cells; `typed`: what was typed there. */
  addRow(place: number, typed?: string): boolean;
  /** The cursor goes elsewhere by other means than Tab and Enter. */
  wander(): void;
  /** Goes on from the cell that was edited. */
  leave(way: Leaving): boolean;
  /** Selects the cells that are marked now, for the script. */
  settleCells(): void;
  /** Shows the whole of a cell. */
  openCell(row: number, column: number): void;
}

/** The column of data at a place; `null` for the boxes. */
export const columnOf = (grid: Grid, place: number): ShownColumn | null => grid.columns.laid.all[place]?.column ?? null;
