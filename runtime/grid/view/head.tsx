// The headings: they sort by a click, and what else can be done with a column is in their menu.
import type { ComponentChildren } from "preact";
import { BOXES } from "./lay-columns.ts";
import type { Grid } from "./grid.ts";
import { inZones } from "./in-zones.tsx";
import { HeadCell } from "./head-cell.tsx";
import { grid as words } from "../../language/english/grid.ts";

export function Head({ grid }: { grid: Grid }) {
  const { columns, scroll, cursor, shown, selecting } = grid;
  const { laid } = columns;
  if (laid.all.length === 0) return <div class="dc-grid-head" />;
  const { fromColumn, toColumn } = scroll.sight;
  const active = cursor.at.row < 0 ? cursor.at.column : -1;
  const cell = (place: number): ComponentChildren => {
    const each = laid.all[place]!;
    if (each.key !== BOXES)
      return <HeadCell key={each.key} grid={grid} laid={each} place={place} isActive={place === active} />;
    return (
      <div
        key={BOXES}
        role="columnheader"
        class="dc-grid-heading dc-grid-boxes"
        aria-colindex={place + 1}
        data-zone={each.zone}
        tabIndex={place === active ? 0 : -1}
        style={{ width: `${each.width}px` }}
        // All of the cell is the box, as it is in the rows.
        onClick={({ target, currentTarget }) =>
          target !== currentTarget || shown.disabled || selecting.toggleAll(selecting.share() < 1)
        }
      >
        <AllRows share={selecting.share()} disabled={shown.disabled === true} set={selecting.toggleAll} />
      </div>
    );
  };
  return (
    <div role="rowgroup" class="dc-grid-head">
      <div role="row" class="dc-grid-row" aria-rowindex={1}>
        {inZones({ laid, fromColumn, toColumn, active, cell })}
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
    class="dc-tick"
    type="checkbox"
    tabIndex={-1}
    aria-label={words.selectAll}
    disabled={disabled}
    ref={(box) => {
      if (box === null) return;
      box.checked = share === 1;
      box.indeterminate = share > 0 && share < 1;
    }}
    onChange={(event) => set(event.currentTarget.checked)}
  />
);
