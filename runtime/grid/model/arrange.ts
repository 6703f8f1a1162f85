// The rows in the order and the choice that the user asked for: sorted by several columns, filtered, searched. In slices.
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { matchRows } from "./match-rows.ts";
import { readKeys, sameKeys, type SortKeys } from "./sort-keys.ts";
import { makeRoom } from "./sort-numbers.ts";
import { sortByKeys } from "./sort-rows.ts";

/** What the user asked for; columns by their keys, the most important first. */
export interface Arrangement {
  readonly sort: readonly { readonly column: string; readonly down: boolean }[];
  /** What stands in the filters of columns; see `readFilter`. */
  readonly filters: Readonly<Record<string, string>>;
  /** What is sought in all columns that are shown. */
  readonly search: string;
}

export interface Arranged {
  /** The positions of the rows, one after another; `null`: all rows as they are. */
  readonly order: Uint32Array | null;
  readonly length: number;
  /** What it was made from, so that it can be found again. */
  readonly from: Source;
}

interface Source {
  readonly sorts: readonly Sort[];
  readonly found: Uint32Array | null;
  readonly keys: readonly SortKeys[];
}

interface Sort {
  readonly at: number;
  readonly key: string;
  readonly down: boolean;
}

export const asTheyAre: Arrangement = { sort: [], filters: {}, search: "" };

/** Takes up the work a few steps at a time; `before`: what was arranged last, which is returned where the same follows. */
export function* arrange(
  rows: GridRows,
  columns: readonly ShownColumn[],
  by: Arrangement,
  before?: Arranged,
): Generator<void, Arranged> {
  const sorts = by.sort.flatMap(({ column, down }): Sort[] => {
    const at = columns.findIndex(({ key }) => key === column);
    return at === -1 ? [] : [{ at, key: column, down }];
  });
  const found = yield* matchRows(rows, columns, by);
  const length = found?.length ?? rows.length;
  const keys: SortKeys[] = [];
  // What is most likely in the same order as before is only looked at.
  const isNew = before === undefined || !sameSorts(before.from.sorts, sorts);
  for (const { at } of sorts) keys.push(yield* readKeys(rows, at, columns[at]!, found, isNew));
  const from: Source = { sorts, found, keys: keys.map((read) => ({ ...read, starts: null })) };
  if (before !== undefined && before.length === length && (yield* sameSource(before.from, from))) return before;
  if (sorts.length === 0) return { order: found, length, from };
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  const room = makeRoom(length);
  for (let nth = sorts.length - 1; nth >= 0; nth--) yield* sortByKeys(order, keys[nth]!, sorts[nth]!.down, room);
  if (found !== null) for (let at = 0; at < length; at++) order[at] = found[order[at]!]!;
  return { order, length, from };
}

function* sameSource(a: Source, b: Source): Generator<void, boolean> {
  if (!sameSorts(a.sorts, b.sorts)) return false;
  if (!sameRows(a.found, b.found)) return false;
  for (let nth = 0; nth < a.keys.length; nth++) if (!(yield* sameKeys(a.keys[nth]!, b.keys[nth]!))) return false;
  return true;
}

const sameSorts = (a: readonly Sort[], b: readonly Sort[]): boolean =>
  a.length === b.length && a.every(({ key, down }, nth) => key === b[nth]!.key && down === b[nth]!.down);

function sameRows(a: Uint32Array | null, b: Uint32Array | null): boolean {
  if (a === null || b === null || a.length !== b.length) return a === b;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The same in one go. */
export function arrangeNow(
  rows: GridRows,
  columns: readonly ShownColumn[],
  by: Arrangement,
  before?: Arranged,
): Arranged {
  const steps = arrange(rows, columns, by, before);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
