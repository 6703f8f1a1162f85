// The rows of a grid as they go over a wire: column by column, numbers side by side, and what the script's functions say of them.
import { LazyRows } from "../../data/index.ts";
import { sayError } from "../../elements/define.ts";
import { askedOf } from "./far-sight.ts";
import type { GridRows, Tone } from "./shown.ts";

export interface SentRows {
  readonly length: number;
  readonly columns: readonly SentColumn[];
  /** Left out where rows are known by their positions. */
  readonly ids?: readonly string[];
  /** They are loaded when they are seen, and these have been; `length` is 0 then, and `columns` has none. */
  readonly lazy?: SentLazy;
}

/** Of rows that are loaded when they are seen, those in sight. */
export interface SentLazy {
  /** Another number each time that all rows are others. */
  readonly turn: number;
  /** The number of what the page asked for last. */
  readonly asked: number;
  /** `null` before it is known. */
  readonly count: number | null;
  /** How many rows are asked for at once. */
  readonly size: number;
  /** Rows are known by a key, not by their position. */
  readonly keyed: boolean;
  readonly blocks: readonly SentBlock[];
}

export type SentBlock = readonly [at: number, rows: SentRows | { readonly error: string }];

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
  const part = (from: number, to: number): SentRows => {
    const all = <T>(of: (row: number) => T): T[] => Array.from({ length: to - from }, (_, at) => of(from + at));
    return {
      length: to - from,
      columns: said.map(({ texts, tones }, at) => ({
        ...sendValues(all((row) => rows.at(row, at))),
        ...(texts && { texts: all((row) => rows.text(row, at) ?? null) }),
        ...(tones && { tones: all((row) => rows.tone(row, at) ?? null) }),
      })),
      ...(keyed && { ids: all((row) => rows.id(row)) }),
    };
  };
  const { lazy } = rows;
  return lazy instanceof LazyRows
    ? { length: 0, columns: [], lazy: sendLazy(lazy, keyed, part) }
    : part(0, rows.length);
}

function sendLazy(lazy: LazyRows, keyed: boolean, part: (from: number, to: number) => SentRows): SentLazy {
  const { turn, length, size, sight } = lazy;
  const blocks: SentBlock[] = [];
  for (let at = Math.floor(sight[0] / size); at * size < sight[1]; at++) {
    const from = at * size;
    const { state, ...found } = lazy.at(from);
    if (state === "failed") blocks.push([at, { error: sayError((found as { error: unknown }).error) }]);
    if (state === "here") blocks.push([at, part(from, Math.min(from + size, length ?? Infinity))]);
  }
  return { turn, asked: askedOf(lazy), count: length, size, keyed, blocks };
}

function sendValues(values: readonly unknown[]): SentColumn {
  if (values.every(isNumber)) return { numbers: Float64Array.from(values as readonly number[]) };
  if (values.every((value) => value instanceof Date))
    return { dates: Float64Array.from(values as readonly Date[], Number) };
  return { values };
}

const isNumber = (value: unknown): boolean => typeof value === "number";
