// One heading: what the column is called, how it is sorted and filtered, its menu, and its edge, which is dragged.
import { flag } from "../../painter/parts/flag.ts";
import type { Grid } from "./grid.ts";
import type { LaidColumn } from "./lay-columns.ts";
import { Sign } from "./sign.tsx";
import { dragEdge, dragHeading } from "./drag-heading.ts";
import { grid as words } from "../../language/english/grid.ts";
import { everywhere } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";

interface Cell {
  grid: Grid;
  laid: LaidColumn;
  place: number;
  isActive: boolean;
}

export function HeadCell({ grid, laid, place, isActive }: Cell) {
  const { shown, arranging, selecting } = grid;
  const { key, zone, width, from } = laid;
  const column = laid.column!;
  const { sort, filters } = arranging.by;
  const rank = sort.findIndex((each) => each.column === key);
  const sorted = rank < 0 ? undefined : sort[rank]!.down ? "descending" : "ascending";
  const picks = shown.columnMode !== null;
  const isOn = selecting.hasColumn(key);
  const isFiltered = filters[key] !== undefined;
  return (
    <div
      role="columnheader"
      class="dc-grid-heading"
      aria-colindex={place + 1}
      // Only one heading may say how rows are sorted; the others say it in words.
      aria-sort={rank === 0 ? sorted : undefined}
      aria-selected={picks ? isOn : undefined}
      tabIndex={isActive ? 0 : -1}
      title={column.help}
      data-zone={zone === "middle" ? undefined : zone}
      data-align={column.align ?? (column.kind === "number" ? "end" : undefined)}
      data-selected={flag(isOn)}
      data-sorts={flag(picks || column.sort !== false)}
      style={zone === "middle" ? { width: `${width}px`, insetInlineStart: `${from}px` } : { width: `${width}px` }}
      onPointerDown={(event) => dragHeading(event, grid, key)}
      onClick={(event) => {
        if ((event.target as Element).closest("button") !== null) return;
        if (picks) selecting.toggleColumn(key, event.ctrlKey || event.metaKey || event.shiftKey);
        else if (column.sort !== false) arranging.turn(key, event.shiftKey);
      }}
    >
      <span class="dc-grid-name">{column.label}</span>
      {column.required === true && shown.editor !== null && (
        <span class="dc-grid-must">
          <span aria-hidden="true">*</span>
          <span class="dc-unseen"> {everywhere.required}</span>
        </span>
      )}
      {sorted !== undefined && (
        <span class="dc-grid-sorted">
          <Sign name={sorted === "ascending" ? "up" : "down"} />
          {sort.length > 1 && <span aria-hidden="true">{rank + 1}</span>}
          {rank > 0 && (
            <span class="dc-unseen">
              {write(sorted === "ascending" ? words.rankUp : words.rankDown, { rank: rank + 1 })}
            </span>
          )}
        </span>
      )}
      {isFiltered && (
        <span class="dc-grid-sorted">
          <Sign name="filter" />
          <span class="dc-unseen">{words.filtered}</span>
        </span>
      )}
      <button
        type="button"
        class="dc-grid-more-button"
        tabIndex={-1}
        aria-label={write(words.menuOf, { column: column.label })}
        title={words.menu}
        onClick={() => grid.openMenu(key)}
      >
        <Sign name="menu" />
      </button>
      <span
        class="dc-grid-edge"
        aria-hidden="true"
        onPointerDown={(event) => dragEdge(event, grid, key, width)}
        onClick={(event) => event.stopPropagation()}
        onDblClick={() => fitColumn(grid, key)}
      />
    </div>
  );
}

/** As wide as what is in sight needs. */
export function fitColumn({ columns, standing, scroll: { sight } }: Grid, key: string): void {
  const rows = Array.from({ length: Math.max(0, sight.to - sight.from) }, (_, at) => standing.rowAt(sight.from + at));
  columns.fit(key, rows);
}
