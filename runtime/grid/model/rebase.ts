// Edits on data that has come anew: what the script has taken over is no difference any more, what the user has done stays.
import { same } from "../../core/values/same.ts";
import type { ShownCell } from "../spec/sent-edits.ts";
import { changedCells, touchedIn } from "./diff-edits.ts";
import type { EditBase } from "./edit-base.ts";
import { type Edits, hasProblem, rowsInPlace } from "./edits.ts";
import { isMissing } from "./field-facts.ts";
import { type HeldRow, noSheet, type Sheet } from "./sheet.ts";

type Cells = ReadonlyMap<string, ShownCell>;

/**
 * @param since The edits by which the script got what the data was made of: those themselves where it is the variable that every
 *   edit is written to. `null` for data of its own.
 */
export function rebase(edits: Edits, base: EditBase, since: Edits | null): Edits {
  const { cells, added, removed } = edits.sheet;
  if (since !== null) return edits.on(base, since === edits ? onOwnRows(edits, base) : onOlderRows(edits, base, since));
  return edits.on(base, cells.size + added.length + removed.size === 0 ? edits.sheet : onOtherData(edits, base));
}

/** The script has all that was done: only what is not right yet is left. */
function onOwnRows({ sheet }: Edits, base: EditBase): Sheet {
  if (sheet === noSheet) return sheet;
  const added = sheet.added.filter(({ id }) => hasProblem(sheet, id) && base.indexOf(id) === -1);
  const kept = new Set(added.map(({ id }) => id));
  const cells = new Map<string, Cells>();
  for (const [id, own] of sheet.cells) {
    const bad = badCells(own, base, id);
    if (bad.size > 0 && (kept.has(id) || base.indexOf(id) !== -1)) cells.set(id, bad);
  }
  return { cells, added, removed: noSheet.removed };
}

/** The script has what was done until then: what was done since is left. */
function onOlderRows(edits: Edits, base: EditBase, since: Edits): Sheet {
  const { sheet } = edits;
  const had = new Set(since.names);
  const held = new Map(sheet.added.map((row) => [row.id, row]));
  const here = new Set<string>(held.keys());
  for (let at = 0; at < edits.base.length; at++) if (!sheet.removed.has(edits.base.id(at))) here.add(edits.base.id(at));
  const removed = new Set([...had].filter((id) => !here.has(id) && base.indexOf(id) !== -1));
  const cells = new Map<string, Cells>();
  for (const id of new Set([...touchedIn(edits), ...touchedIn(since)])) {
    const own = new Map(badCells(sheet.cells.get(id), base, id));
    if (had.has(id) && base.indexOf(id) !== -1 && (here.has(id) || edits.base.indexOf(id) !== -1))
      for (const [column, value] of Object.entries(changedCells(since, edits, id)))
        own.set(column, own.has(column) ? { ...own.get(column), value, kept: true } : { value });
    if (own.size > 0 && (here.has(id) || removed.has(id))) cells.set(id, own);
  }
  const isLeft = (id: string): boolean =>
    base.indexOf(id) === -1 && (!had.has(id) || (held.has(id) && hasProblem(sheet, id)));
  const added = rowsInPlace(edits, (id) => here.has(id) && isLeft(id)).map((row) => held.get(row.id) ?? row);
  return { cells, added, removed };
}

function badCells(own: Cells | undefined, base: EditBase, id: string): Cells {
  const at = base.indexOf(id);
  const bad = new Map<string, ShownCell>();
  for (const [column, cell] of own ?? [])
    if (cell.problem !== undefined) bad.set(column, at === -1 ? cell : onlyTyped(cell, base.at(at, column)));
  return bad;
}

/** What was typed, on the value that the data has. */
const onlyTyped = ({ typed = "", problem = "" }: ShownCell, value: unknown): ShownCell => ({ value, typed, problem });

/** The script's own: its changes hold where the user has none. */
function onOtherData(edits: Edits, base: EditBase): Sheet {
  const cells = new Map<string, Cells>();
  for (const [id, own] of edits.sheet.cells) {
    const left = cellsLeft(own, base, id);
    if (left.size > 0) cells.set(id, left);
  }
  const added: HeldRow[] = [];
  const taken = new Set<string>();
  for (const row of edits.sheet.added) {
    const id = takenOver(row, edits, base, taken);
    if (id === undefined) added.push(row);
    else {
      taken.add(id);
      const own = cells.get(row.id);
      cells.delete(row.id);
      if (own !== undefined) cells.set(id, own);
    }
  }
  return { cells, added, removed: edits.sheet.removed };
}

/** Rows that the script does not show at present keep what was entered. */
function cellsLeft(own: Cells, base: EditBase, id: string): Cells {
  const at = base.indexOf(id);
  if (at === -1) return own;
  const left = new Map<string, ShownCell>();
  for (const [column, cell] of own) {
    const value = base.at(at, column);
    if (cell.problem !== undefined && (cell.kept !== true || same(value, cell.value)))
      left.set(column, onlyTyped(cell, value));
    else if (!same(value, cell.value)) left.set(column, cell);
  }
  return left;
}

/** The name of a row that was added, where the data has it now: the same object, or one with the same values that is new. */
function takenOver(
  { id, row }: HeldRow,
  { base: before, sheet }: Edits,
  base: EditBase,
  taken: ReadonlySet<string>,
): string | undefined {
  if (base.indexOf(id) !== -1) return id;
  const said = Object.entries(row).filter(([, value]) => !isMissing(value));
  if (said.length === 0 || sheet.cells.has(id)) return undefined;
  for (let at = 0; at < base.length; at++) {
    const name = base.id(at);
    if (taken.has(name) || before.indexOf(name) !== -1) continue;
    if (!said.every(([column, value]) => same(base.at(at, column), value))) continue;
    base.known.rename(id, name);
    return name;
  }
  return undefined;
}
