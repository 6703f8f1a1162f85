// The keys of an editor while no cell is open: as in spreadsheets.
import type { Leaving } from "./edit-field.tsx";
import { emptyCells, fillDown, removeRows } from "./edit-cells.ts";
import { columnOf, type Grid } from "./grid.ts";
import { canEdit } from "./use-editing.ts";
import { grid as words } from "../../language/english/grid.ts";

interface Means {
  grid: Grid;
  leave(way: Leaving): boolean;
}

export function pressEditKey(event: KeyboardEvent, { grid, leave }: Means): boolean {
  const { editor, editing, cursor, standing } = grid;
  if (editor === null) return false;
  const { key, shiftKey, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  if (far && !altKey && takeBack(key.toLowerCase(), shiftKey, grid)) return true;
  const { row, column: place } = cursor.at;
  if (row < 0 || altKey) return false;
  if (key === "Tab") return leave(shiftKey ? "before" : "next");
  const isNew = row >= standing.length;
  const column = columnOf(grid, place);
  if (far) {
    if (isNew) return false;
    if (key.toLowerCase() === "d") fillDown(grid, editor);
    else if ((key === "-" || key === "Backspace") && editor.remove) removeRows(grid, editor);
    else return false;
    return true;
  }
  if (key === "Delete" || key === "Backspace") {
    if (!isNew) emptyCells(grid, editor, cursor.ranges.length > 0 ? cursor.ranges : [cursor.range]);
    return true;
  }
  if (column === null) {
    if (isNew && (key === "Enter" || key === " ")) return grid.addRow(place);
    return false;
  }
  if (key === "F2" || (key === "Enter" && !shiftKey)) return isNew ? grid.addRow(place) : editing.begin(row, place);
  if (key === "Enter") return leave("up");
  if (key === " " && column.kind === "boolean" && !isNew && canEdit(column)) return editing.begin(row, place);
  if ([...key].length === 1) return isNew ? grid.addRow(place, key) : editing.begin(row, place, key);
  return false;
}

function takeBack(key: string, shift: boolean, { editor, say }: Grid): boolean {
  const way = key === "z" ? (shift ? "redo" : "undo") : key === "y" ? "redo" : undefined;
  if (way === undefined || editor === null) return false;
  const able = way === "undo" ? editor.edits.canUndo : editor.edits.canRedo;
  if (able) editor.send({ do: way });
  const said = { undo: [words.noUndo, words.undone], redo: [words.noRedo, words.redone] } as const;
  say(said[way][able ? 1 : 0]);
  return true;
}
