// The rows of a grid as they go over a wire: column by column, numbers side by side, and what the script's functions say of them.
import type { GridRows, Tone } from "./shown.ts";

export interface SentRows {
  readonly length: number;
  readonly columns: readonly SentColumn[];
  /** Left out where rows are known by their positions. */
  readonly ids?: readonly string[];
  /** Why there are no rows, in a sentence. */
  readonly problem?: string;
}

export interface SentColumn {
  /** Numbers or milliseconds; NaN for nothing. Else any values. */
  readonly numbers?: Float64Array;
  readonly dates?: Float64Array;
  readonly values?: readonly unknown[];
  /** `null` where the column's function says nothing. */
  readonly texts?: readonly (string | { readonly error: string } | null)[];
  readonly tones?: readonly (Tone | null)[];
}

/** @param said Which columns have functions that say something. */
export function sendRows(
  rows: GridRows,
  said: readonly { readonly texts: boolean; readonly tones: boolean }[],
  keyed: boolean,
): SentRows {
  if (rows.lazy !== null)
    return {
      length: 0,
      columns: [],
      problem: "Rows that are loaded when they are seen cannot be sent over a wire yet.",
    };
  const { length } = rows;
  const all = <T>(of: (row: number) => T): T[] => Array.from({ length }, (_, row) => of(row));
  return {
    length,
    columns: said.map(({ texts, tones }, at) => ({
      ...sendValues(all((row) => rows.at(row, at))),
      ...(texts && { texts: all((row) => rows.text(row, at) ?? null) }),
      ...(tones && { tones: all((row) => rows.tone(row, at) ?? null) }),
    })),
    ...(keyed && { ids: all((row) => rows.id(row)) }),
  };
}

function sendValues(values: readonly unknown[]): SentColumn {
  if (values.every(isNumber)) return { numbers: Float64Array.from(values as readonly number[]) };
  if (values.every((value) => value instanceof Date))
    return { dates: Float64Array.from(values as readonly Date[], Number) };
  return { values };
}

const isNumber = (value: unknown): boolean => typeof value === "number";
