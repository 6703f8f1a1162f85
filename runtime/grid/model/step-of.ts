// What a deed means for the rows as they are: one step, in which each cell has its value or what is wrong with it.
import { writeText } from "../../elements/define.ts";
import type { AddedCells, AddedRow, SentDeed, SetCell, ShownCell } from "../spec/sent-edits.ts";
import type { ShownColumn } from "../spec/shown.ts";
import { judgeCell, type Place } from "./judge-cell.ts";
import { type Candidate, type Checks, judgeRow } from "./judge-rows.ts";
import {
  addedRow,
  type Base,
  cellOf,
  holds,
  type CellStep,
  type Sheet,
  type Step,
  takeStep,
  withField,
} from "./sheet.ts";
import { takenIn } from "./taken.ts";
import type { Told } from "../../language/told.ts";
import { same } from "../../core/values/same.ts";

/** What surrounds the rows. */
export interface Around extends Place {
  readonly columns: readonly ShownColumn[];
  readonly base: Base;
  readonly checks: Checks;
  /** A row of the data, as the script knows it. */
  row(at: number): unknown;
  /** What an added row begins with. */
  start(): Readonly<Record<string, unknown>>;
}

/** What a deed sets and adds. */
export function stepOf(sheet: Sheet, deed: Extract<SentDeed, { do: "set" | "add" }>, around: Around): Step {
  const given = deed.do === "add" ? deed.rows : (deed.add ?? []);
  const added = makeRows(given, `${deed.serial}`, around);
  const more = given.flatMap((row, at) =>
    Object.entries(row).map(([column, value]) => ({ row: added[at]!.id, column, value })),
  );
  return setStep(sheet, deed.do === "set" ? [...deed.cells, ...more] : more, added, around);
}

/** Cells that nobody can edit are left as they are; a row that is not there is an error. */
function setStep(sheet: Sheet, cells: readonly SetCell[], added: readonly AddedRow[], around: Around): Step {
  const { columns, base } = around;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const rows = new Map(added.map((row) => [row.id, row]));
  const open = takeStep(sheet, base, { cells: [], added, removed: [] });
  const entered = new Map<string, Map<string, unknown>>();
  for (const { row, column, value } of [...startCells(added, columns), ...cells]) {
    if (!rows.has(row) && !isThere(sheet, base, row)) throw new RangeError("There is no such row.");
    const found = byKey.get(column);
    if (found === undefined) throw new RangeError("There is no such column.");
    if (isFixed(found)) continue;
    let own = entered.get(row);
    if (own === undefined) entered.set(row, (own = new Map()));
    own.set(column, value);
  }
  // What was bad may be right now: something else has changed.
  for (const [id, own] of sheet.cells)
    for (const [column, { problem }] of own)
      if (problem !== undefined && isThere(sheet, base, id) && !entered.get(id)?.has(column) && byKey.has(column))
        entered.set(id, (entered.get(id) ?? new Map<string, unknown>()).set(column, own.get(column)!.typed ?? null));
  const judged = judge(open, entered, byKey, around);
  return { cells: judged, added, removed: [] };
}

/** Columns that the user cannot change. */
export const isFixed = ({ kind, readOnly }: ShownColumn): boolean => readOnly === true || kind === "button";

const isThere = (sheet: Sheet, base: Base, id: string): boolean =>
  addedRow(sheet, id) !== undefined || (!sheet.removed.has(id) && base.indexOf(id) !== -1);

/** Rows that are added: with what they begin with, and every other cell empty. */
function makeRows(rows: readonly AddedCells[], prefix: string, { start }: Around): AddedRow[] {
  return rows.map((_, at) => ({ id: `+${prefix}.${at}`, row: start() }));
}

function startCells(added: readonly AddedRow[], columns: readonly ShownColumn[]): SetCell[] {
  return added.flatMap(({ id, row }) =>
    columns.map(({ key }) => ({ row: id, column: key, value: row[key] === undefined ? null : row[key] })),
  );
}

function judge(
  sheet: Sheet,
  entered: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  byKey: ReadonlyMap<string, ShownColumn>,
  around: Around,
): CellStep[] {
  const steps: CellStep[] = [];
  const taken = takenIn(sheet, around.base);
  const isUnique = (column: string): boolean => byKey.get(column)!.unique === true;
  // Values may be exchanged: no row holds what it had.
  for (const [id, own] of entered) for (const column of own.keys()) if (isUnique(column)) taken.leave(column, id);
  for (const [id, own] of entered) {
    const candidates: Candidate[] = [];
    const problems = new Map<string, string | Told>();
    for (const [key, value] of own) {
      const column = byKey.get(key)!;
      const judged = judgeCell(value, column, around.base, around);
      if ("problem" in judged) problems.set(key, judged.problem);
      else candidates.push({ column, value: judged.value });
    }
    const row = rowWith(sheet, id, candidates, around);
    for (const [key, problem] of judgeRow(row, candidates, around.checks, taken.has)) problems.set(key, problem);
    for (const [column, value] of own) {
      const before = cellOf(sheet, around.base, id, column);
      const problem = problems.get(column);
      const after: ShownCell =
        problem === undefined
          ? { value: candidates.find((candidate) => candidate.column.key === column)!.value }
          : { value: before.value, typed: typedOf(value), problem, ...(isKept(sheet, id, column) && { kept: true }) };
      if (isUnique(column)) taken.put(column, after.value, id);
      if (!sameCell(before, after)) steps.push({ id, column, before, after });
    }
  }
  return steps;
}

/** In a row that was added, the row itself has the value. */
const isKept = (sheet: Sheet, id: string, column: string): boolean => {
  const own = sheet.cells.get(id)?.get(column);
  return own !== undefined && holds(own) && addedRow(sheet, id) === undefined;
};

const typedOf = (value: unknown): string => (value === null || value === undefined ? "" : writeText(value));

const sameCell = (a: ShownCell, b: ShownCell): boolean =>
  Object.is(a.value, b.value) && a.typed === b.typed && same(a.problem, b.problem);

/** The row as it would be. */
function rowWith(sheet: Sheet, id: string, candidates: readonly Candidate[], { base, row }: Around): unknown {
  const added = addedRow(sheet, id);
  let made: unknown = added === undefined ? row(base.indexOf(id)) : added.row;
  for (const [column, cell] of sheet.cells.get(id) ?? []) if (holds(cell)) made = fieldInto(made, column, cell.value);
  for (const { column, value } of candidates) made = fieldInto(made, column.key, value);
  return made;
}

/** A copy of a row with another value in a column: a list by position, an object by key. */
export function fieldInto(row: unknown, column: string, value: unknown): unknown {
  if (Array.isArray(row)) return Object.assign([...(row as unknown[])], { [column]: value });
  const made = withField((row ?? {}) as object, column, value);
  return Object.setPrototypeOf(made, Object.getPrototypeOf(row ?? {}) as object | null) as unknown;
}
