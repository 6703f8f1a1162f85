// The order of rows that are being edited: as in a spreadsheet, a row stays where it is although it no longer belongs there.
import type { GridRows } from "../spec/shown.ts";

/** An order with the names of all rows at that time: rows may be changed where they lie. */
export interface Kept {
  readonly order: Uint32Array;
  readonly names: readonly string[];
}

export const namesOf = (rows: GridRows): string[] => Array.from({ length: rows.length }, (_, row) => rows.id(row));

/** More new rows than these are another matter: they are put where they belong. */
const FEW = 100;

/** The same order of the rows as they are now, new ones behind the others; `null` where they are too different. */
export function keepOrder({ order, names }: Kept, rows: GridRows): Kept | null {
  const now = namesOf(rows);
  if (now.length === names.length && now.every((name, row) => name === names[row])) return { order, names };
  const places = new Map(now.map((name, row) => [name, row]));
  const before = new Set(names);
  const added = now.flatMap((name, row) => (before.has(name) ? [] : [row]));
  if (added.length > FEW) return null;
  const kept: number[] = [];
  for (const row of order) {
    const place = places.get(names[row]!);
    if (place !== undefined) kept.push(place);
  }
  return { order: Uint32Array.from([...kept, ...added]), names: now };
}
