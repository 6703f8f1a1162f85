// What is selected for the script: rows by their name, columns by their key, cells by both.
import { useMemo, useRef } from "preact/hooks";
import type { SentSelection, ShownGrid } from "../spec/shown.ts";
import { type CellRange, sizeOf } from "./cell-range.ts";
import type { Laid } from "./lay-columns.ts";
import type { Standing } from "./standing.ts";

export interface Selecting {
  hasRow(id: string): boolean;
  hasColumn(key: string): boolean;
  /** The keys of the selected cells of a row; `undefined` where there are none. */
  cellsOf(id: string): ReadonlySet<string> | undefined;
  readonly rows: number;
  readonly selectedRows: readonly string[];
  /** The keys of the columns, another list when they are others. */
  readonly columns: readonly string[];
  readonly isEmpty: boolean;
  /** How much of the rows in sight is selected, from 0 to 1. */
  share(): number;
  /** A row, by its position; `to`: from the last one up to it. */
  toggleRow(position: number, to?: boolean): void;
  toggleAll(on: boolean): void;
  toggleColumn(key: string, more: boolean): void;
  /** The cells of some ranges. Gives how many were left out, because there are too many of them. */
  takeCells(ranges: readonly CellRange[]): number;
  clear(): void;
}

/** More cells than these are not sent one by one. */
export const CELLS = 100_000;

export const nothing: SentSelection = { rows: [], columns: [], cells: [] };

export function useSelection(
  { rowMode, columnMode, cellMode, disabled }: ShownGrid,
  value: SentSelection | undefined,
  select: (next: SentSelection) => void,
  standing: Standing,
  laid: Laid,
): Selecting {
  const selected = value?.rows === undefined ? nothing : value;
  const rows = useMemo(() => new Set(selected.rows), [selected.rows]);
  const columns = useMemo(() => new Set(selected.columns), [selected.columns]);
  const cells = useMemo(() => {
    const found = new Map<string, Set<string>>();
    for (const { row, column } of selected.cells ?? []) {
      const known = found.get(row);
      if (known === undefined) found.set(row, new Set([column]));
      else known.add(column);
    }
    return found;
  }, [selected.cells]);
  const anchor = useRef<string>(undefined);

  const put = (next: Partial<SentSelection>): void => {
    if (disabled !== true) select({ ...selected, ...next });
  };
  const idAt = (position: number): string => standing.rows.id(standing.rowAt(position));
  return {
    hasRow: (id) => rows.has(id),
    hasColumn: (key) => columns.has(key),
    cellsOf: (id) => cells.get(id),
    rows: rows.size,
    selectedRows: selected.rows,
    columns: selected.columns,
    isEmpty: rows.size === 0 && columns.size === 0 && cells.size === 0,
    share() {
      if (rows.size === 0 || standing.length === 0) return 0;
      if (standing.length > rows.size * 2) return 0.5;
      let found = 0;
      for (let position = 0; position < standing.length; position++) if (rows.has(idAt(position))) found++;
      return found / standing.length;
    },
    toggleRow(position, to = false) {
      if (rowMode === null || position < 0 || position >= standing.length) return;
      const id = idAt(position);
      if (rowMode === "row") return put({ rows: rows.has(id) ? [] : [id] });
      const next = new Set(rows);
      const from = to && anchor.current !== undefined ? standing.find(anchor.current, position) : -1;
      if (from >= 0) {
        const on = rows.has(anchor.current!);
        for (let at = Math.min(from, position); at <= Math.max(from, position); at++)
          if (on) next.add(idAt(at));
          else next.delete(idAt(at));
      } else if (!next.delete(id)) next.add(id);
      anchor.current = id;
      put({ rows: [...next] });
    },
    toggleAll(on) {
      if (rowMode !== "rows") return;
      const next = new Set(rows);
      for (let position = 0; position < standing.length; position++)
        if (on) next.add(idAt(position));
        else next.delete(idAt(position));
      put({ rows: [...next] });
    },
    toggleColumn(key, more) {
      if (columnMode === null) return;
      const others = selected.columns.filter((other) => other !== key);
      const wasIn = columns.has(key);
      if (columnMode === "columns" && more) put({ columns: wasIn ? others : [...others, key] });
      else put({ columns: wasIn && others.length === 0 ? [] : [key] });
    },
    takeCells(ranges) {
      if (cellMode === null) return 0;
      const next = new Map<string, SentSelection["cells"][number]>();
      const all = ranges.reduce((sum, range) => sum + sizeOf(range), 0);
      for (const { top, bottom, start, end } of ranges)
        for (let position = top; position <= bottom && next.size < CELLS; position++)
          for (let at = start; at <= end && next.size < CELLS; at++) {
            const { key, column } = laid.all[at]!;
            const row = idAt(position);
            if (column !== null) next.set(`${row}\u0000${key}`, { row, column: key });
          }
      const one = cellMode === "cell" ? [...next.values()].slice(-1) : [...next.values()];
      put({ cells: one });
      return Math.max(0, all - CELLS);
    },
    clear: () => put(nothing),
  };
}
