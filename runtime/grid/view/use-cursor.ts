// Where the user is in a grid: the cell with the focus, and the ranges of cells that are marked. It follows its row and its column.
import { useRef, useState } from "preact/hooks";
import { type CellRange, rangeOf, type Place, sizeOf } from "./cell-range.ts";
import type { Laid } from "./lay-columns.ts";
import type { Standing } from "./standing.ts";

interface Named extends Place {
  /** The row's name; `null` of the heading. */
  readonly id: string | null;
  readonly key: string;
}

interface Held {
  at: Named;
  /** The other corner of the last range. */
  anchor: Named;
  others: readonly CellRange[];
  standing: Standing;
  laid: Laid;
  asked: number;
}

export interface Cursor {
  readonly at: Place;
  /** The range between the cell and its anchor. */
  readonly range: CellRange;
  /** All that is marked, where it is more than the one cell. */
  readonly ranges: readonly CellRange[];
  /** The name of the row that it is in. */
  readonly id: string | null;
  /** Goes to a cell; `more`: marks what lies between; `beside`: what is marked stays so. */
  go(row: number, column: number, how?: { more?: boolean; beside?: boolean }): void;
  mark(range: CellRange): void;
  /** Marks the cell alone. */
  collapse(): void;
}

/**
 * @param more Lines behind the last row that it can go to as well.
 * @param leaving Called before it goes elsewhere.
 */
export function useCursor(standing: Standing, laid: Laid, asked: number, more: number, leaving: () => void): Cursor {
  const [, repaint] = useState({});
  const name = (row: number, column: number): Named => ({
    row,
    column,
    id: row < 0 || row >= standing.length ? null : standing.rows.id(standing.rowAt(row)),
    key: laid.all[column]?.key ?? "",
  });
  const first = (): Named => {
    const column = laid.all.findIndex((each) => each.column !== null);
    return name(standing.length > 0 ? 0 : -1, Math.max(0, column));
  };
  const held = useRef<Held>(null);
  held.current ??= { at: first(), anchor: first(), others: [], standing, laid, asked };
  const { current } = held;

  if (current.standing !== standing || current.laid !== laid) {
    const again = ({ row, column, id, key }: Named): Named => {
      const found = laid.all[column]?.key === key ? column : laid.all.findIndex((each) => each.key === key);
      const place = id === null ? row : standing.find(id, row);
      return name(
        place < 0
          ? Math.min(Math.max(row, standing.length > 0 && id !== null ? 0 : -1), standing.length - 1)
          : Math.min(place, standing.length - 1 + more),
        found < 0 ? Math.max(0, Math.min(column, laid.all.length - 1)) : found,
      );
    };
    const alone = current.asked !== asked || current.at === current.anchor;
    const at = again(current.at);
    const gone =
      current.asked !== asked || current.standing.length !== standing.length || !haveSameKeys(current.laid, laid);
    held.current = {
      at,
      anchor: alone ? at : again(current.anchor),
      others: gone ? [] : current.others,
      standing,
      laid,
      asked,
    };
  }

  // Read when it is asked for: keys may come faster than the page is painted.
  const rangeNow = (): CellRange => {
    const range = rangeOf(held.current!.at, held.current!.anchor);
    return range.top < standing.length ? { ...range, bottom: Math.min(range.bottom, standing.length - 1) } : range;
  };
  const set = (next: Partial<Held>): void => {
    held.current = { ...held.current!, ...next };
    repaint({});
  };
  return {
    get at() {
      return held.current!.at;
    },
    get range() {
      return rangeNow();
    },
    get ranges() {
      const { at, others } = held.current!;
      const range = rangeNow();
      return at.row >= 0 && at.row < standing.length && (sizeOf(range) > 1 || others.length > 0)
        ? [...others, range]
        : [];
    },
    get id() {
      return held.current!.at.id;
    },
    go(row, column, { more: stretch = false, beside = false } = {}) {
      leaving();
      const { anchor, others } = held.current!;
      const next = name(
        Math.max(-1, Math.min(row, standing.length - 1 + (stretch ? 0 : more))),
        Math.max(0, Math.min(column, laid.all.length - 1)),
      );
      if (stretch && next.row >= 0) return set({ at: next, anchor: anchor.row < 0 ? next : anchor });
      set({ at: next, anchor: next, others: beside ? [...others, rangeNow()] : [] });
    },
    mark({ top, bottom, start, end }) {
      leaving();
      set({ at: name(top, start), anchor: name(bottom, end), others: [] });
    },
    collapse: () => set({ anchor: held.current!.at, others: [] }),
  };
}

const haveSameKeys = ({ all }: Laid, { all: others }: Laid): boolean =>
  all === others || (all.length === others.length && all.every(({ key }, at) => key === others[at]!.key));
