// The rows of a data frame. Of many, only those in sight are on the page.
import { flag } from "../../painter/parts/flag.ts";
import { Fragment, type RefObject } from "preact";
import { NotLoaded } from "../../painter/parts/not-loaded.tsx";
import { writeCell } from "../table/cells.ts";
import { NoRows } from "../table/no-rows.tsx";
import type { Selection, ShownFrame } from "./data-frame.ts";
import { type Sight, useSight } from "./use-sight.tsx";

interface Body extends Pick<ShownFrame, "columns" | "rows"> {
  scroller: RefObject<HTMLDivElement | null>;
  /** The positions of the rows, in the order of the page. */
  sorted: readonly number[];
  selected: Selection;
  onPick: ((row: number) => void) | null;
  disabled: boolean;
}

export function DataRows({ scroller, columns, rows, sorted, selected, onPick, disabled }: Body) {
  const sight = useSight(scroller, rows.length);
  const picked = new Set(selected.rows);
  const marked = columns.map(({ key }) => selected.columns.includes(key));
  const width = columns.length + (onPick === null ? 0 : 1);
  return (
    <tbody>
      <Gap height={sight.before} width={width} />
      {placesIn(sight, sorted).map(([place, row]) => (
        <tr key={row} aria-rowindex={place + 2} data-selected={flag(picked.has(row))}>
          {onPick !== null && (
            <td class="dc-data-pick">
              <input
                type="checkbox"
                aria-label={`Select row ${row + 1}`}
                disabled={disabled}
                ref={(box) => void (box !== null && (box.checked = picked.has(row)))}
                onChange={() => onPick(row)}
              />
            </td>
          )}
          {rows[row]!.map((cell, at) => (
            <td data-numeric={flag(columns[at]!.numeric)} data-selected={flag(marked[at])}>
              {writeCell(cell)}
            </td>
          ))}
        </tr>
      ))}
      <Gap height={sight.behind} width={width} />
      {sight.failure !== undefined && (
        <tr>
          <td colSpan={width}>
            <NotLoaded what="What shows more rows" error={sight.failure.error} />
          </td>
        </tr>
      )}
      {rows.length === 0 && <NoRows width={width} />}
    </tbody>
  );
}

const placesIn = ({ from, to }: Sight, sorted: readonly number[]): [place: number, row: number][] =>
  sorted.slice(from, to).map((row, at) => [from + at, row]);

/** Stands for the rows that are out of sight. */
const Gap = ({ height, width }: { height: number; width: number }) =>
  height === 0 ? (
    <Fragment />
  ) : (
    <tr class="dc-table-gap" aria-hidden="true">
      <td colSpan={width} style={`height:${height}px;padding:0;border:0`} />
    </tr>
  );
