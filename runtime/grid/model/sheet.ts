// The differences that a user has made to rows of data, and one step of them, forwards or backwards.
import { same } from "../../core/values/same.ts";
import type { AddedRow, ShownCell } from "../spec/sent-edits.ts";

/** What stands before a row, one after another: those that are there no more as well, for they may come back. */
export interface Behind {
  readonly id: string;
  readonly before: Behind | null;
}

/** A row that was added, or removed and may come back. `behind` says where it stood; left out, `after` does. */
export interface HeldRow extends AddedRow {
  readonly behind?: Behind | null;
}

/** Never changed: another one takes its place. */
export interface Sheet {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ShownCell>>;
  readonly added: readonly HeldRow[];
  readonly removed: ReadonlySet<string>;
}

/** The rows that a sheet is about, as far as it has to know them. */
export interface Base {
  readonly length: number;
  /** The name of the row at a position. */
  id(at: number): string;
  /** The position of a row; -1 where the data does not have it. */
  indexOf(id: string): number;
  /** The value of a row of the data, by the key of the column. */
  at(row: number, column: string): unknown;
}

/** What a cell was and is: whole, so that it can be undone whatever the data has become. */
export interface CellStep {
  readonly id: string;
  readonly column: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

/** What belongs together, and is undone together. */
export interface Step {
  readonly cells: readonly CellStep[];
  readonly added: readonly HeldRow[];
  /** Rows as they were, with their place. */
  readonly removed: readonly HeldRow[];
}

export const noSheet: Sheet = { cells: new Map(), added: [], removed: new Set() };

/** True where the row has the cell's value, not that of the data. */
export const holds = ({ problem, kept }: ShownCell): boolean => problem === undefined || kept === true;

const known = new WeakMap<Sheet["added"], ReadonlyMap<string, HeldRow>>();

/** The row of that name, where it was added. */
export function addedRow({ added }: Sheet, id: string): HeldRow | undefined {
  let rows = known.get(added);
  if (rows === undefined) known.set(added, (rows = new Map(added.map((row) => [row.id, row]))));
  return rows.get(id);
}

/** What the row has in a column, a bad cell as what it was before. */
export function cellOf(sheet: Sheet, base: Base, id: string, column: string): ShownCell {
  const own = sheet.cells.get(id)?.get(column);
  if (own !== undefined) return own;
  const added = addedRow(sheet, id);
  return { value: added === undefined ? base.at(base.indexOf(id), column) : added.row[column] };
}

export function takeStep(sheet: Sheet, base: Base, { cells, added, removed }: Step): Sheet {
  return dropRows(
    putCells(
      insertRows(sheet, base, added),
      base,
      cells.map(({ id, column, after }) => ({ id, column, cell: after })),
    ),
    base,
    removed,
  );
}

/** Rows come back first: cells of theirs may follow. */
export function takeBack(sheet: Sheet, base: Base, { cells, added, removed }: Step): Sheet {
  const back = [...cells].reverse().map(({ id, column, before }) => ({ id, column, cell: before }));
  return dropRows(putCells(insertRows(sheet, base, removed), base, back), base, added);
}

interface Put {
  readonly id: string;
  readonly column: string;
  readonly cell: ShownCell;
}

function putCells(sheet: Sheet, base: Base, puts: readonly Put[]): Sheet {
  if (puts.length === 0) return sheet;
  const cells = new Map(sheet.cells);
  const fresh = new Map<string, Map<string, ShownCell>>();
  const positions = new Map(sheet.added.map(({ id }, at) => [id, at]));
  const added = [...sheet.added];
  for (const { id, column, cell } of puts) {
    const place = positions.get(id);
    const at = place === undefined ? base.indexOf(id) : -1;
    if (place === undefined && at === -1) continue;
    let own = fresh.get(id);
    if (own === undefined) fresh.set(id, (own = new Map(cells.get(id))));
    const isBad = cell.problem !== undefined;
    if (place !== undefined) {
      const row = added[place]!;
      if (!same(row.row[column], cell.value)) added[place] = { ...row, row: withField(row.row, column, cell.value) };
      if (isBad) own.set(column, cell);
      else own.delete(column);
    } else if (!isBad && same(base.at(at, column), cell.value)) own.delete(column);
    else own.set(column, cell);
  }
  for (const [id, own] of fresh) {
    if (own.size === 0) cells.delete(id);
    else cells.set(id, own);
  }
  return { ...sheet, cells, added };
}

/** A key `__proto__` is a key like any other. */
export const withField = (row: object, column: string, value: unknown): Record<string, unknown> =>
  Object.defineProperty({ ...row }, column, { value, writable: true, enumerable: true, configurable: true });

/** A row that was only left out comes back as it was; another is one that was added. */
function insertRows(sheet: Sheet, base: Base, rows: readonly HeldRow[]): Sheet {
  if (rows.length === 0) return sheet;
  const removed = new Set(sheet.removed);
  const added = [...sheet.added];
  const there = new Set(added.map(({ id }) => id));
  const puts: Put[] = [];
  let { cells } = sheet;
  for (const row of rows) {
    const at = base.indexOf(row.id);
    const wasLeftOut = removed.delete(row.id);
    if (at !== -1) {
      for (const [column, value] of Object.entries(row.row))
        if (!same(base.at(at, column), value)) puts.push({ id: row.id, column, cell: { value } });
    } else if (!there.has(row.id) && (!wasLeftOut || isNew(row.id))) {
      added.push(row);
      there.add(row.id);
      cells = onlyBad(cells, row.id);
    }
  }
  return putCells(
    { cells, removed, added },
    base,
    puts.filter(({ id, column }) => cells.get(id)?.get(column)?.problem === undefined),
  );
}

/** The row has its cells itself now, but for those that are not right. */
function onlyBad(cells: Sheet["cells"], id: string): Sheet["cells"] {
  const own = cells.get(id);
  if (own === undefined) return cells;
  const bad = [...own].filter(([, { problem }]) => problem !== undefined);
  const left = new Map(cells);
  if (bad.length === 0) left.delete(id);
  else left.set(id, new Map(bad));
  return left;
}

/** True for the name of a row that was added here. */
export const isNew = (id: string): boolean => id.startsWith("+");

/** What was added here may come with data that the script got before. */
function dropRows(sheet: Sheet, base: Base, rows: readonly { readonly id: string }[]): Sheet {
  if (rows.length === 0) return sheet;
  const ids = new Set(rows.map(({ id }) => id));
  const removed = new Set(sheet.removed);
  for (const id of ids) if (isNew(id) || base.indexOf(id) !== -1) removed.add(id);
  return { ...sheet, removed, added: sheet.added.filter(({ id }) => !ids.has(id)) };
}
