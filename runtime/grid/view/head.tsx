// The headings: they sort by a click, and what else can be done with a column is in their menu.
import type { ComponentChildren } from "preact";
import { BOXES } from "./lay-columns.ts";
import type { Grid } from "./grid.ts";
import { HeadCell } from "./head-cell.tsx";

export function Head({ grid }: { grid: Grid }) {
  const { columns, scroll, cursor, shown, selecting } = grid;
  const { all, begins, ends } = columns.laid;
  const { fromColumn, toColumn } = scroll.sight;
  if (all.length === 0) return <div class="dc-grid-head" />;
  const active = cursor.at.row < 0 ? cursor.at.column : -1;
  const range = (from: number, to: number): ComponentChildren[] => {
    const cells: ComponentChildren[] = [];
    for (let at = from; at < to; at++) {
      const laid = all[at]!;
      cells.push(
        laid.key === BOXES ? (
          <div
            key={BOXES}
            role="columnheader"
            class="dc-grid-heading dc-grid-boxes"
            aria-colindex={at + 1}
            data-zone={laid.zone}
            tabIndex={at === active ? 0 : -1}
            style={{ width: `${laid.width}px` }}
          >
            {shown.rowMode === "rows" ? (
              <AllRows share={selecting.share()} disabled={shown.disabled === true} set={selecting.toggleAll} />
            ) : (
              <span class="dc-unseen">Selected</span>
            )}
          </div>
        ) : (
          <HeadCell key={laid.key} grid={grid} laid={laid} place={at} isActive={at === active} />
        ),
      );
    }
    return cells;
  };
  const middle = range(fromColumn, toColumn);
  // As in the rows: what has the focus stays.
  if (active >= begins && active < ends && active < fromColumn) middle.unshift(...range(active, active + 1));
  if (active >= begins && active < ends && active >= toColumn) middle.push(...range(active, active + 1));
  return (
    <div role="rowgroup" class="dc-grid-head">
      <div role="row" class="dc-grid-row" aria-rowindex={1}>
        {range(0, begins)}
        <div class="dc-grid-middle" role="presentation">
          {middle}
        </div>
        {range(ends, all.length)}
      </div>
    </div>
  );
}

interface All {
  share: number;
  disabled: boolean;
  set(on: boolean): void;
}

const AllRows = ({ share, disabled, set }: All) => (
  <input
    type="checkbox"
    tabIndex={-1}
    aria-label="Select all rows"
    disabled={disabled}
    ref={(box) => {
      if (box === null) return;
      box.checked = share === 1;
      box.indeterminate = share > 0 && share < 1;
    }}
    onChange={(event) => set(event.currentTarget.checked)}
  />
);
