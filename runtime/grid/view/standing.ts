// The rows as they stand on the page: which of them, and in which order.
import type { GridRows } from "../spec/shown.ts";

export interface Standing {
  readonly rows: GridRows;
  /** How many rows stand on the page. */
  readonly length: number;
  /** The row at a position. */
  rowAt(position: number): number;
  /** The position of a row; -1 where it is filtered out. */
  positionOf(row: number): number;
  /** The position of the row of that name, which was at `hint` when it was seen last; -1 where it is gone. */
  find(id: string, hint: number): number;
}

export function standingOf(rows: GridRows, order: Uint32Array | null): Standing {
  const length = order?.length ?? rows.length;
  const rowAt = (position: number): number => (order === null ? position : order[position]!);
  const positionOf = (row: number): number => (order === null ? row : order.indexOf(row));
  const isAt = (row: number, id: string): boolean => row >= 0 && row < rows.length && rows.id(row) === id;
  return {
    rows,
    length,
    rowAt,
    positionOf,
    find(id, hint) {
      if (hint >= 0 && hint < length && isAt(rowAt(hint), id)) return hint;
      // Without keys a row is named after its place.
      if (isAt(Number(id), id)) return positionOf(Number(id));
      // Rows that came or went have mostly moved it a little.
      const from = Math.max(0, Math.min(hint, rows.length - 1));
      for (let away = 0; away < rows.length; away++) {
        if (isAt(from + away, id)) return positionOf(from + away);
        if (isAt(from - away, id)) return positionOf(from - away);
      }
      return -1;
    },
  };
}
