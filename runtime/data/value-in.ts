// What stands in a row: objects and arrays have fields, everything else is a value itself. None of this throws.
import { UNREADABLE } from "./column.ts";
import { VALUE } from "./frame.ts";

/** The names of a row's fields. A row without fields (a text, a date) is its only value; `null` is an empty row. */
export function keysOf(row: unknown): readonly string[] {
  if (row === null || row === undefined) return [];
  try {
    const keys = typeof row === "object" ? Object.keys(row) : [];
    return keys.length > 0 || isRecord(row) ? keys : [VALUE];
  } catch {
    return [VALUE];
  }
}

const isRecord = (row: unknown): boolean => Array.isArray(row) || isPlain(row);

/** An object that was written as one, not made by a class. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** The value of a row's field. */
export function valueIn(row: unknown, key: string): unknown {
  if (row === null || row === undefined) return undefined;
  try {
    if (typeof row !== "object" || !(key in row)) return key === VALUE && keysOf(row)[0] === VALUE ? row : undefined;
    // What every object has is no value, unless the row has one of that name.
    return Object.hasOwn(row, key) || !(key in Object.prototype) ? row[key as never] : undefined;
  } catch {
    return key === VALUE && keysOf(row)[0] === VALUE ? row : UNREADABLE;
  }
}

/** The same for a field of all rows: most are objects that have it, and are read at once. */
export function readerOf(rows: ArrayLike<unknown>, key: string): (at: number) => unknown {
  if (key in Object.prototype) return (at) => valueIn(rows[at], key);
  return (at) => {
    const row = rows[at];
    if (typeof row === "object" && row !== null) {
      try {
        const value: unknown = row[key as never];
        if (value !== undefined) return value;
      } catch {
        // It is said in the way in which it is for all others.
      }
    }
    return valueIn(row, key);
  };
}
