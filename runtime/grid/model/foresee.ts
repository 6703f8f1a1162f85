// What deeds will make of the rows, before the session has answered: as far as that can be told without the script.
import type { SentDeed, ShownEdits } from "../spec/sent-edits.ts";
import type { GridRows, ShownColumn } from "../spec/shown.ts";
import { noChecks } from "./judge-rows.ts";
import { type Base, type Sheet, type Step, takeStep } from "./sheet.ts";
import { type Around, stepOf } from "./step-of.ts";

/** Undo and redo are the session's: nothing is foreseen of them. */
export function foresee(
  edits: ShownEdits,
  rows: GridRows,
  columns: readonly ShownColumn[],
  deeds: readonly SentDeed[],
): ShownEdits {
  const ahead = deeds.filter(({ serial }) => serial > edits.serial);
  if (ahead.length === 0) return edits;
  const base = baseOf(edits, rows, columns);
  let sheet: Sheet = edits;
  for (const deed of ahead) {
    const around: Around = {
      columns,
      base,
      checks: noChecks,
      locale: deed.locale,
      zone: undefined,
      row: () => ({}),
      start: () => ({}),
    };
    try {
      sheet = takeStep(sheet, base, foreseeStep(sheet, deed, around));
    } catch {
      // The session will refuse it.
    }
  }
  const { ids, canUndo, canRedo } = edits;
  return { ...sheet, ids, serial: ahead.at(-1)!.serial, canUndo, canRedo };
}

function foreseeStep(sheet: Sheet, deed: SentDeed, around: Around): Step {
  if (deed.do === "set" || deed.do === "add") return stepOf(sheet, deed, around);
  const removed = deed.do === "remove" ? deed.rows.map((id) => ({ id, row: {} })) : [];
  return { cells: [], added: [], removed };
}

function baseOf({ ids }: ShownEdits, rows: GridRows, columns: readonly ShownColumn[]): Base {
  const id = (at: number): string => ids?.[at] ?? rows.id(at);
  const places = new Map(columns.map(({ key }, at) => [key, at]));
  let positions: Map<string, number> | undefined;
  return {
    length: rows.length,
    id,
    indexOf(wanted) {
      positions ??= new Map(Array.from({ length: rows.length }, (_, at) => [id(at), at]));
      return positions.get(wanted) ?? -1;
    },
    at(row, column) {
      const place = places.get(column);
      return row < 0 || place === undefined ? undefined : rows.at(row, place);
    },
  };
}
