// The rows in sight. Elements are kept and given to the rows that come, so that scrolling makes none.
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { AddRow } from "./add-row.tsx";
import { NotHere } from "./not-here.tsx";
import { marksOf } from "./cell-range.ts";
import type { Grid } from "./grid.ts";
import { Row, type RowProps } from "./row.tsx";
import { rowHeightOf } from "./heights.ts";

interface Slots {
  /** Which element a row has, by the row's name. */
  readonly held: Map<string, number>;
  made: number;
}

export function Body({ grid, body }: { grid: Grid; body: RefObject<HTMLDivElement | null> }) {
  const slots = useRef<Slots>({ held: new Map(), made: 0 });
  const { standing, scroll, cursor, columns, selecting, shown, stamp } = grid;
  const { from, to, origin, fromColumn, toColumn } = scroll.sight;
  const { rows } = standing;
  const { editing, editor } = grid;
  const { range } = cursor;
  const canFill = editor !== null && shown.disabled !== true && editing.open === null && cursor.at.row >= 0;
  const cornerRow = canFill ? range.bottom : -1;
  const last = editor?.add === true ? standing.length : -1;
  const active = cursor.at.row;

  const positions: number[] = [];
  if (active >= 0 && active < from && active < standing.length) positions.push(active);
  for (let position = from; position < Math.min(to, standing.length); position++) positions.push(position);
  if (active >= to && active < standing.length) positions.push(active);
  const names = positions.map((position) => rows.id(standing.rowAt(position)));
  const keys = giveSlots(slots.current, names);

  return (
    <div ref={body} class="dc-grid-body" role="rowgroup">
      {positions.map((position, at) => {
        const row = standing.rowAt(position);
        const name = names[at]!;
        return (
          <Row
            key={keys[at]!}
            rows={rows}
            shown={shown}
            laid={columns.laid}
            position={position}
            row={row}
            top={(position - origin) * rowHeightOf(shown)}
            fromColumn={fromColumn}
            toColumn={toColumn}
            active={position === active ? cursor.at.column : -1}
            marks={marksOf(cursor.ranges, position)}
            selected={selecting.hasRow(name)}
            cells={selecting.cellsOf(name)}
            grid={grid}
            open={editing.open?.id === name ? editing.open : null}
            corner={position === cornerRow ? range.end : -1}
            filling={grid.filling === null ? "" : marksOf([grid.filling], position)}
            columnsOn={selecting.columns}
            stamp={stamp}
            state={stateOf(rows, row)}
          />
        );
      })}
      {last >= 0 && (last < to || active === last) && (
        <AddRow grid={grid} position={last} top={(last - origin) * rowHeightOf(shown)} />
      )}
      {standing.length === 0 && last < 0 && <NotHere grid={grid} />}
    </div>
  );
}

/** Rows that stay keep theirs; those that come take what the others have left. */
function giveSlots(slots: Slots, names: readonly string[]): number[] {
  const wanted = new Set(names);
  const free: number[] = [];
  for (const [name, slot] of slots.held)
    if (!wanted.has(name)) {
      slots.held.delete(name);
      free.push(slot);
    }
  const keys: number[] = Array.from({ length: names.length });
  names.forEach((name, at) => {
    let slot = slots.held.get(name);
    if (slot === undefined) slots.held.set(name, (slot = free.shift() ?? slots.made++));
    keys[at] = slot;
  });
  return keys;
}

function stateOf({ lazy }: Grid["standing"]["rows"], row: number): RowProps["state"] {
  const state = lazy?.at(row).state ?? "here";
  return state === "here" ? "here" : state === "failed" ? "failed" : "loading";
}
