// Where the cursor goes from a cell that was edited, and to a row that is begun.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Leaving } from "./edit-field.tsx";
import type { Grid } from "./grid.ts";
import { isRightToLeft } from "./use-keys.ts";
import { canEdit } from "./use-editing.ts";

export interface Leave {
  leave(way: Leaving): boolean;
  addRow(place: number, typed?: string): boolean;
  /** Any other move: Enter no longer goes back to where Tab began. */
  wander(): void;
}

export function useLeaving(now: () => Grid, layer: () => Element | null, back: () => void): Leave {
  /** The column in which Tab began. */
  const began = useRef<number | null>(null);
  const coming = useRef<{ place: number; typed: string | undefined; length: number } | null>(null);

  useLayoutEffect(() => {
    const { current } = coming;
    const { standing, cursor, scroll, editing, columns } = now();
    if (current === null || standing.length <= current.length) return;
    coming.current = null;
    const { all } = columns.laid;
    const first = all.findIndex(({ column }) => canEdit(column));
    const place = canEdit(all[current.place]?.column) ? current.place : Math.max(0, first);
    const position = standing.length - 1;
    cursor.go(position, place);
    scroll.reveal(position, place);
    editing.begin(position, place, current.typed);
  });

  const across = (by: number): boolean => {
    const { cursor, standing, columns, scroll } = now();
    const { all } = columns.laid;
    const first = all.findIndex(({ column }) => column !== null);
    let { row, column: place } = cursor.at;
    began.current ??= place;
    place += by;
    if (place >= all.length) [row, place] = [row + 1, first];
    else if (place < first) [row, place] = [row - 1, all.length - 1];
    if (row < 0 || row >= standing.length) return false;
    cursor.go(row, place);
    scroll.reveal(row, place);
    return true;
  };
  const upright = (by: number): boolean => {
    const { cursor, standing, scroll, editor } = now();
    const place = began.current ?? cursor.at.column;
    began.current = null;
    const row = Math.max(0, Math.min(cursor.at.row + by, standing.length - (editor?.add === true ? 0 : 1)));
    cursor.go(row, place);
    scroll.reveal(row, place);
    return true;
  };
  return {
    leave(way) {
      const sign = layer() !== null && isRightToLeft(layer()!) ? -1 : 1;
      switch (way) {
        case "next":
          return across(1) || (back(), false);
        case "before":
          return across(-1) || (back(), false);
        case "left":
        case "right": {
          const { cursor, scroll } = now();
          cursor.go(cursor.at.row, cursor.at.column + (way === "right" ? sign : -sign));
          scroll.reveal(cursor.at.row, cursor.at.column);
          return true;
        }
        case "up":
          return upright(-1);
        case "down":
          return upright(1);
        default:
          back();
          return true;
      }
    },
    addRow(place, typed) {
      const { editor, standing } = now();
      if (editor === null || !editor.add) return false;
      coming.current = { place, typed, length: standing.length };
      editor.send({ do: "add", rows: [{}] });
      return true;
    },
    wander: () => void (began.current = null),
  };
}
