// The rows that a painter got: the live ones in one page, or what came over a wire.
import type { GridRows } from "../spec/shown.ts";
import type { SentRows } from "../spec/sent-rows.ts";

const none: SentRows = { length: 0, columns: [] };

export function readRows(given: unknown): GridRows {
  if (typeof given !== "object" || given === null) return fromWire(none);
  return typeof (given as Partial<GridRows>).at === "function" ? (given as GridRows) : fromWire(given as SentRows);
}

function fromWire({ length, columns, ids, problem }: SentRows): GridRows {
  const readers = columns.map(({ numbers, dates, values }) => {
    if (numbers !== undefined) return (row: number): unknown => numbers[row];
    if (dates !== undefined) return (row: number): unknown => (row < length ? new Date(dates[row]!) : undefined);
    return (row: number): unknown => values?.[row];
  });
  return {
    length,
    at: (row, column) => readers[column]?.(row),
    text: (row, column) => columns[column]?.texts?.[row] ?? undefined,
    tone: (row, column) => columns[column]?.tones?.[row] ?? undefined,
    id: (row) => ids?.[row] ?? `${row}`,
    lazy: null,
    ...(problem !== undefined && { problem }),
  };
}
