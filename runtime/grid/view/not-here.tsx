// What stands where there are no rows, and where rows could not be loaded.
import { messageOf } from "../../core/thrown/in-short.ts";
import type { GridRows } from "../spec/shown.ts";
import type { Grid } from "./grid.ts";
import { grid as words } from "../../language/english/grid.ts";

export function NotHere({ grid: { arranging, shown, standing } }: { grid: Grid }) {
  const waits = standing.rows.lazy !== null && standing.rows.lazy.length === null;
  return (
    <div role="row" class="dc-grid-none" aria-rowindex={2}>
      <div role="gridcell" tabIndex={-1}>
        {waits
          ? words.loading
          : arranging.isFiltered
            ? words.noneFits
            : shown.editor?.add === true
              ? words.noneYet
              : words.none}
        {arranging.isFiltered && (
          <button type="button" class="dc-grid-press" onClick={arranging.clear}>
            {words.all}
          </button>
        )}
      </div>
    </div>
  );
}

export function NotLoaded({ lazy, row }: { lazy: GridRows["lazy"]; row: number }) {
  const found = lazy?.at(row);
  return (
    <span class="dc-grid-wrong">
      {found?.state === "failed" ? messageOf(found.error) : words.notLoaded}
      <button type="button" class="dc-grid-press" tabIndex={-1} data-again onClick={() => lazy?.again()}>
        {words.again}
      </button>
    </span>
  );
}
