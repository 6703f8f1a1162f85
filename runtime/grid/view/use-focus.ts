// The focus in a grid: it is on a cell, goes where the cursor goes, and is not lost when cells come and go.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Place } from "./cell-range.ts";
import type { Grid } from "./grid.ts";

export interface Focus {
  cellAt(place: Place): HTMLElement | null;
  headingOf(key: string | null): HTMLElement | null;
  toHeading(key: string): void;
  /** To the cell that the cursor is in. */
  back(): void;
  onFocusIn(event: FocusEvent): void;
}

export function useFocus(layer: RefObject<HTMLElement | null>, grid: Grid): Focus {
  const { cursor, columns, standing, scroll } = grid;
  const { row, column } = cursor.at;
  const before = useRef<Place>(cursor.at);
  // Asked while the page is as it was before.
  const had = layer.current?.contains(document.activeElement) === true;

  const cellAt = ({ row: at, column: place }: Place): HTMLElement | null =>
    layer.current?.querySelector(`[aria-rowindex="${at + 2}"] [aria-colindex="${place + 1}"]`) ?? null;
  const back = (): void => cellAt(cursor.at)?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    const active = document.activeElement;
    const moved = before.current.row !== row || before.current.column !== column;
    before.current = cursor.at;
    if (!had || isInside(active)) return;
    // It went with what was taken off the page, or the cursor has gone on.
    if (moved || !layer.current!.contains(active)) if (active !== cellAt(cursor.at)) back();
  });

  return {
    cellAt,
    back,
    headingOf(key) {
      const place = columns.laid.all.findIndex((each) => each.key === key);
      return place < 0 ? null : cellAt({ row: -1, column: place });
    },
    toHeading(key) {
      const place = columns.laid.all.findIndex((each) => each.key === key);
      if (place < 0) return back();
      cursor.go(-1, place);
      cellAt({ row: -1, column: place })?.focus({ preventScroll: true });
    },
    onFocusIn({ target }) {
      const cell = (target as Element).closest<HTMLElement>("[aria-colindex]");
      if (cell === null) return;
      const place = Number(cell.getAttribute("aria-colindex")) - 1;
      const at = Number(cell.closest("[aria-rowindex]")?.getAttribute("aria-rowindex")) - 2;
      if ((at !== row || place !== column) && at < standing.length) cursor.go(at, place);
      else if (cell.matches(":focus-visible")) scroll.reveal(at, place);
    },
  };
}

/** Something in a cell that a person is at. */
const isInside = (element: Element | null): boolean =>
  element?.closest("[role=gridcell]") !== null &&
  element?.matches("input, select, textarea") === true &&
  element.closest(".dc-grid-boxes") === null;
