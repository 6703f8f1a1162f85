// What a deed has changed of the rows, as a script is told.
import type { Edits } from "./edits.ts";
import { addedRow, cellOf } from "./sheet.ts";
import { same } from "../../core/values/same.ts";

/** Keys are those of `rowKey`; without one, positions in the data. Rows that were added have the key that their cells say. */
export interface Changes {
  readonly edited: { readonly key: unknown; readonly row: unknown; readonly changes: Record<string, unknown> }[];
  readonly added: { readonly key: unknown; readonly row: unknown }[];
  readonly deleted: { readonly key: unknown; readonly row: unknown }[];
}

interface NamedRow {
  readonly row: unknown;
  readonly at: number;
}

/** @param keyOf The key of a row as the script has it; its position where it has none. */
export function diffEdits(before: Edits, after: Edits, keyOf: (row: unknown, at: number) => unknown): Changes {
  const changes: Changes = { edited: [], added: [], deleted: [] };
  const touched = new Set([...touchedIn(before), ...touchedIn(after)]);
  const [was, is] = [rowsIn(before, touched), rowsIn(after, touched)];
  for (const id of touched) {
    const [old, now] = [was.get(id), is.get(id)];
    const of = ({ row, at }: NamedRow) => ({ key: keyOf(row, at), row });
    if (old === undefined && now !== undefined) changes.added.push(of(now));
    else if (old !== undefined && now === undefined) changes.deleted.push(of(old));
    else if (old !== undefined && now !== undefined) {
      const changed = changedCells(before, after, id);
      if (Object.keys(changed).length > 0) changes.edited.push({ key: of(old).key, row: now.row, changes: changed });
    }
  }
  return changes;
}

/** The rows that differ from the data. */
export const touchedIn = ({ sheet }: Edits): string[] => [
  ...sheet.cells.keys(),
  ...sheet.added.map(({ id }) => id),
  ...sheet.removed,
];

/** The rows that the script has of those, with their place in the data. */
function rowsIn({ base, names, rows }: Edits, wanted: ReadonlySet<string>): Map<string, NamedRow> {
  const found = new Map<string, NamedRow>();
  names.forEach((id, at) => {
    if (!wanted.has(id)) return;
    const place = base.indexOf(id);
    found.set(id, { row: rows[at], at: place === -1 ? at : place });
  });
  return found;
}

/** The cells of a row that have other values, by column. */
export function changedCells(before: Edits, after: Edits, id: string): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  const columns = new Set<string>();
  for (const { sheet } of [before, after]) {
    for (const column of sheet.cells.get(id)?.keys() ?? []) columns.add(column);
    for (const column of Object.keys(addedRow(sheet, id)?.row ?? {})) columns.add(column);
  }
  for (const column of columns) {
    const value = cellOf(after.sheet, after.base, id, column).value;
    if (!same(cellOf(before.sheet, before.base, id, column).value, value)) changes[column] = value;
  }
  return changes;
}
