// The cell that is being edited: known by its row and its column, with what stands in it until now. It stays open whatever the script
// draws meanwhile, and closes when the user says so, or when its row is gone.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ShownColumn } from "../spec/shown.ts";
import { editText } from "./edit-text.ts";
import type { Laid } from "./lay-columns.ts";
import type { Standing } from "./standing.ts";
import type { Cursor } from "./use-cursor.ts";
import type { Editor } from "./use-edits.ts";
import { grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";

export interface OpenCell {
  readonly id: string;
  readonly key: string;
  readonly column: ShownColumn;
  /** What stood in it; what stands in it now is `text`. */
  readonly before: string;
  text: string;
  /** Where the caret is, so that it is found again. */
  caret: readonly [number, number] | null;
  /** It was begun by typing: arrows end it then, as in spreadsheets. */
  readonly typing: boolean;
}

export interface Editing {
  readonly open: OpenCell | null;
  /** Opens a cell; `typed`: what takes the place of its content. False where nothing can be edited. */
  begin(row: number, place: number, typed?: string): boolean;
  /** Closes it: with what was entered, or as it was. `value`: what was chosen, where that is more than a text. */
  end(keep: boolean, value?: { readonly of: unknown }): void;
}

export function canEdit(column: ShownColumn | null | undefined): column is ShownColumn {
  return column !== null && column !== undefined && column.readOnly !== true && column.kind !== "button";
}

export function useEditing(
  editor: Editor | null,
  standing: Standing,
  laid: Laid,
  cursor: Cursor,
  disabled: boolean,
  tell: (text: string) => void,
): Editing {
  const open = useRef<OpenCell | null>(null);
  const [, repaint] = useState({});

  const set = (next: OpenCell | null): void => {
    open.current = next;
    repaint({});
  };
  const { current } = open;
  // The cursor follows the row: where it is another one, this one is gone.
  const isGone = current !== null && (cursor.id !== current.id || laid.all[cursor.at.column]?.key !== current.key);
  useLayoutEffect(() => {
    if (!isGone || open.current !== current) return;
    set(null);
    if (current.text !== current.before) tell(write(words.rowGone, { text: current.text.slice(0, 60) }));
  }, [isGone]);

  return {
    open: isGone ? null : current,
    begin(row, place, typed) {
      const found = laid.all[place];
      const column = found?.column;
      if (editor === null || disabled || row < 0 || row >= standing.length || !canEdit(column)) return false;
      const at = standing.rowAt(row);
      const { id, key } = { id: editor.rows.id(at), key: column.key };
      if (column.kind === "boolean" && typed === undefined) {
        const value = editor.rows.at(at, found!.at) !== true;
        editor.send({ do: "set", cells: [{ row: id, column: key, value }] });
        return true;
      }
      if (open.current !== null && open.current.id === id && open.current.key === key) return true;
      const before = editor.rows.typedAt(at, found!.at) ?? editText(editor.rows.at(at, found!.at), column);
      set({ id, key, column, before, text: typed ?? before, caret: null, typing: typed !== undefined });
      return true;
    },
    end(keep, value) {
      const cell = open.current;
      if (cell === null) return;
      set(null);
      if (!keep || (value === undefined && cell.text === cell.before)) return;
      const entered = value === undefined ? (cell.text === "" ? null : cell.text) : value.of;
      editor?.send({ do: "set", cells: [{ row: cell.id, column: cell.key, value: entered }] });
    },
  };
}
