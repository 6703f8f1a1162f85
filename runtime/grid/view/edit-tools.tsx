// The tools of an editor: undo, redo, rows that are added and removed.
import { rowsMeant, removeRows } from "./edit-cells.ts";
import type { Grid } from "./grid.ts";
import { Tool } from "./toolbar.tsx";
import { grid as words } from "../../language/english/grid.ts";

export function EditTools({ grid }: { grid: Grid }) {
  const { editor, standing, columns } = grid;
  if (editor === null || grid.shown.disabled === true) return null;
  const { canUndo, canRedo } = editor.edits;
  return (
    <>
      <Tool label={words.undo} sign="undo" off={!canUndo} act={() => editor.send({ do: "undo" })} />
      <Tool label={words.redo} sign="redo" off={!canRedo} act={() => editor.send({ do: "redo" })} />
      {editor.add && (
        <Tool
          label={words.addRow}
          sign="add"
          act={() =>
            grid.addRow(
              Math.max(
                0,
                columns.laid.all.findIndex(({ column }) => column !== null),
              ),
            )
          }
        />
      )}
      {editor.remove && (
        <Tool
          label={words.removeRows}
          sign="remove"
          off={standing.length === 0 || rowsMeant(grid).length === 0}
          act={() => removeRows(grid, editor)}
        />
      )}
    </>
  );
}
