// What stands where there are no rows, and where rows could not be loaded.
import { messageOf } from "../../core/thrown/in-short.ts";
import type { GridRows } from "../spec/shown.ts";
import type { Grid } from "./grid.ts";

export function NotHere({ grid: { arranging, shown, standing } }: { grid: Grid }) {
  const waits = standing.rows.lazy !== null && standing.rows.lazy.length === null;
  return (
    <div role="row" class="dc-grid-none" aria-rowindex={2}>
      <div role="gridcell" tabIndex={-1}>
        {waits
          ? "Loading…"
          : arranging.isFiltered
            ? "No row fits."
            : shown.editor?.add === true
              ? "No rows yet"
              : "No rows"}
        {arranging.isFiltered && (
          <button type="button" class="dc-grid-press" onClick={arranging.clear}>
            Show all
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
      {found?.state === "failed" ? messageOf(found.error) : "This could not be loaded."}
      <button type="button" class="dc-grid-press" tabIndex={-1} data-again onClick={() => lazy?.again()}>
        Again
      </button>
    </span>
  );
}
