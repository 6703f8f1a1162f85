// The line behind the last row, on which a new one is begun.
import type { Grid } from "./grid.ts";
import { Sign } from "./sign.tsx";
import { grid as words } from "../../language/english/grid.ts";
import { rowHeightOf } from "./heights.ts";

export function AddRow({ grid, position, top }: { grid: Grid; position: number; top: number }) {
  const { columns, cursor, shown } = grid;
  const { all } = columns.laid;
  const active = cursor.at.row === position ? cursor.at.column : -1;
  return (
    <div
      role="row"
      class="dc-grid-row dc-grid-new"
      aria-rowindex={position + 2}
      style={{ height: `${rowHeightOf(shown)}px`, top: `${top}px` }}
    >
      {/* One cell for all of them: there is nothing in any. */}
      <div
        role="gridcell"
        class="dc-grid-cell"
        aria-colindex={Math.max(0, active) + 1}
        aria-colspan={active < 0 ? Math.max(1, all.length) : undefined}
        tabIndex={active < 0 ? -1 : 0}
        onClick={() => grid.addRow(all.findIndex(({ column }) => column !== null))}
      >
        <Sign name="add" /> {words.addRow}
      </div>
    </div>
  );
}
