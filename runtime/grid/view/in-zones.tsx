// The cells of one row, in the zones that they stand in: of the middle ones only those in sight, and the one with the focus.
import type { ComponentChildren } from "preact";
import type { Laid } from "./lay-columns.ts";

interface Cells {
  laid: Laid;
  /** The middle ones in sight. */
  fromColumn: number;
  toColumn: number;
  /** The place of the cell with the focus: it stays on the page, wherever it is scrolled to. */
  active: number;
  cell(place: number): ComponentChildren;
}

export function inZones({ laid: { all, begins, ends }, fromColumn, toColumn, active, cell }: Cells): ComponentChildren {
  const range = (from: number, to: number): ComponentChildren[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => cell(from + at));
  const middle = range(fromColumn, toColumn);
  const isMiddle = active >= begins && active < ends;
  if (isMiddle && active < fromColumn) middle.unshift(cell(active));
  if (isMiddle && active >= toColumn) middle.push(cell(active));
  return (
    <>
      {range(0, begins)}
      <div class="dc-grid-middle" role="presentation">
        {middle}
      </div>
      {range(ends, all.length)}
    </>
  );
}
