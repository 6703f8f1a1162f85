// The keys of a grid: as the ARIA pattern has them, and as spreadsheets do.
import { isComposing } from "../../painter/parts/composing.ts";
import { pressEditKey } from "./edit-keys.ts";
import type { Leaving } from "./edit-field.tsx";
import { fitColumn } from "./head-cell.tsx";
import { columnOf, type Grid } from "./grid.ts";

interface Means {
  grid: Grid;
  /** The element of the cell that the cursor is in. */
  cell(): HTMLElement | null;
  /** Where the search is. */
  seek(): void;
  leave(way: Leaving): boolean;
  leaveFull(): boolean;
}

/** Handles a key; false where the grid has no use for it. */
export function pressKey(event: KeyboardEvent, means: Means): boolean {
  const { grid } = means;
  if (isComposing(event)) {
    // What an input method begins goes into the field, which is there before the key has its effect.
    if (grid.cursor.at.row >= 0) grid.editing.begin(grid.cursor.at.row, grid.cursor.at.column, "");
    return false;
  }
  if (event.key === "Escape") return escape(means);
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "f" && grid.shown.search) {
    means.seek();
    return true;
  }
  if (grid.cursor.at.row < 0 && pressOnHead(event, grid)) return true;
  return walk(event, grid) || pressEditKey(event, means) || act(event, means);
}

/** One after the other: the whole screen, marks, what is selected; where there is nothing, the key is for what is around. */
function escape({ grid: { cursor, selecting, shown }, leaveFull }: Means): boolean {
  if (leaveFull()) return true;
  if (cursor.ranges.length > 0) {
    cursor.collapse();
    if (shown.cellMode !== null) selecting.clear();
    return true;
  }
  if (!selecting.isEmpty && shown.disabled !== true) {
    selecting.clear();
    return true;
  }
  return false;
}

/** Where a key goes from the cell that the cursor is in. */
function walk(event: KeyboardEvent, grid: Grid): boolean {
  const { cursor, standing, columns, scroll } = grid;
  const { row, column } = cursor.at;
  const far = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  const last = standing.length - 1;
  // Behind the last row one may be begun.
  const least = event.shiftKey || grid.editor?.add !== true ? last : last + 1;
  const right = columns.laid.all.length - 1;
  const rightToLeft = isRightToLeft(event.currentTarget as Element);
  const sideways = (by: number): [number, number] => [row, far ? (by < 0 ? 0 : right) : column + by];
  const goals: Readonly<Record<string, () => [number, number]>> = {
    ArrowDown: () => [far ? last : Math.min(least, row + 1), column],
    ArrowUp: () => [far ? (row <= 0 ? -1 : 0) : row - 1, column],
    ArrowRight: () => sideways(rightToLeft ? -1 : 1),
    ArrowLeft: () => sideways(rightToLeft ? 1 : -1),
    Home: () => [far ? 0 : row, 0],
    End: () => [far ? last : row, right],
    PageDown: () => [row < 0 ? 0 : Math.min(Math.max(row, last), row + scroll.page), column],
    PageUp: () => [Math.max(Math.min(row, 0), row - scroll.page), column],
  };
  const goal = goals[event.key]?.();
  if (goal === undefined) return false;
  grid.wander();
  const more = event.shiftKey && row >= 0;
  const [to, place] = [more ? Math.max(0, goal[0]) : goal[0], goal[1]];
  cursor.go(Math.max(-1, Math.min(least, to)), Math.max(0, Math.min(right, place)), { more });
  const shown = Math.max(0, Math.min(right, place));
  scroll.reveal(Math.min(least, to), shown);
  // At either end of a row, the end of what is scrolled is meant too.
  if (event.key === "Home" || (far && shown === 0)) scroll.reveal(-1, columns.laid.begins);
  if (event.key === "End" || (far && shown === right)) scroll.reveal(-1, columns.laid.ends - 1);
  if (more && grid.shown.cellMode === "cells") grid.settleCells();
  return true;
}

export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** A heading sorts by Enter; with Alt its edge moves, with Shift the whole column. */
function pressOnHead(event: KeyboardEvent, grid: Grid): boolean {
  const { columns, cursor, arranging, selecting, shown } = grid;
  const column = columnOf(grid, cursor.at.column);
  const { key } = event;
  if (column === null) {
    if (key !== " " && key !== "Enter") return false;
    selecting.toggleAll(selecting.share() < 1);
    return true;
  }
  const laid = columns.laid.all[cursor.at.column]!;
  const ahead = isRightToLeft(event.currentTarget as Element) ? "ArrowLeft" : "ArrowRight";
  const by = key === ahead ? 1 : key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
  if (event.altKey && key === "ArrowDown") grid.openMenu(column.key);
  else if (event.ctrlKey || event.metaKey) return false;
  else if (event.altKey && by !== 0) columns.resize(column.key, laid.width + by * 16);
  else if (event.altKey && key === "Enter") fitColumn(grid, column.key);
  else if (event.shiftKey && by !== 0) columns.step(column.key, by as 1 | -1);
  else if (key === " " && shown.columnMode !== null) selecting.toggleColumn(column.key, true);
  else if ((key === "Enter" || key === " ") && column.sort !== false) arranging.turn(column.key, event.shiftKey);
  else return false;
  return true;
}

/** What a key does with the cell. */
function act(event: KeyboardEvent, { grid, cell }: Means): boolean {
  const { cursor, standing, columns, selecting, shown } = grid;
  const { row, column: place } = cursor.at;
  const far = event.ctrlKey || event.metaKey;
  const { key } = event;
  if (event.altKey || row < 0 || row >= standing.length) return false;
  const column = columnOf(grid, place);
  const last = columns.laid.all.length - 1;
  if (far && key.toLowerCase() === "a") {
    if (shown.rowMode === "rows") selecting.toggleAll(true);
    cursor.mark({ top: 0, bottom: standing.length - 1, start: firstColumn(grid), end: last });
    if (shown.cellMode === "cells") grid.settleCells();
    return true;
  }
  if (key === " ") {
    if (far) {
      if (shown.columnMode !== null && column !== null) selecting.toggleColumn(column.key, true);
      else cursor.mark({ top: 0, bottom: standing.length - 1, start: place, end: place });
    } else if (event.shiftKey) {
      if (shown.rowMode === "rows") selecting.toggleRow(row, true);
      else cursor.mark({ top: cursor.range.top, bottom: cursor.range.bottom, start: firstColumn(grid), end: last });
    } else if (shown.rowMode !== null) selecting.toggleRow(row);
    else if (shown.cellMode !== null) grid.settleCells();
    else return press(cell());
    return true;
  }
  if (key !== "Enter" || far) return false;
  if (column === null) {
    selecting.toggleRow(row, event.shiftKey);
    return true;
  }
  if (press(cell())) return true;
  if (grid.click(row, place)) return true;
  grid.openCell(row, place);
  return true;
}

const firstColumn = ({ columns: { laid } }: Grid): number =>
  Math.max(
    0,
    laid.all.findIndex(({ column }) => column !== null),
  );

/** Presses what can be pressed in a cell. */
function press(cell: HTMLElement | null): boolean {
  const inside = cell?.querySelector<HTMLElement>("button:not(:disabled), a[href]");
  inside?.click();
  return inside !== null && inside !== undefined;
}
