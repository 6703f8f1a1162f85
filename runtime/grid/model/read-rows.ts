// The rows that a painter got: the live ones in one page, or what came over a wire.
import type { SentSight } from "../spec/sent-sight.ts";
import type { GridRows } from "../spec/shown.ts";
import type { SentRows } from "../spec/sent-rows.ts";
import { FarRows } from "./far-rows.ts";

const none: SentRows = { length: 0, columns: [] };

/**
 * @param before The rows that were read last of the same grid.
 * @param ask Says to the session which rows have come into sight.
 */
export function readRows(
  given: unknown,
  before: GridRows | null = null,
  ask: (sight: SentSight) => void = () => {},
): GridRows {
  if (typeof given !== "object" || given === null) return fromWire(none);
  if (typeof (given as Partial<GridRows>).at === "function") return given as GridRows;
  const sent = given as SentRows;
  if (sent.lazy === undefined) return fromWire(sent);
  const far = before?.lazy instanceof FarRows ? before.lazy : new FarRows(ask, fromWire);
  far.take(sent.lazy);
  return lookThrough(far);
}

function fromWire({ length, columns, ids }: SentRows): GridRows {
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
  };
}

/** Each block knows its own rows only. */
function lookThrough(far: FarRows): GridRows {
  const inBlock = <T>(row: number, read: (rows: GridRows, at: number) => T): T | undefined => {
    const found = far.find(row);
    return found && read(...found);
  };
  return {
    get length() {
      return far.length ?? 0;
    },
    at: (row, column) => inBlock(row, (rows, at) => rows.at(at, column)),
    text: (row, column) => inBlock(row, (rows, at) => rows.text(at, column)),
    tone: (row, column) => inBlock(row, (rows, at) => rows.tone(at, column)),
    id: (row) => far.id(row),
    lazy: far,
  };
}
