// Finds the row that each added row stands behind, among those that are there.
import type { AddedRow } from "../spec/sent-edits.ts";
import type { EditBase } from "./edit-base.ts";
import type { Behind, HeldRow } from "./sheet.ts";

export function placeRows(rows: readonly HeldRow[], base: EditBase): readonly AddedRow[] {
  const names = new Set(rows.map(({ id }) => id));
  const isThere = (id: string): boolean => names.has(id) || base.indexOf(id) !== -1;
  return rows.map((held) => {
    const { behind, ...row } = held;
    return behind === undefined ? held : { ...row, after: nearest(behind, base, isThere) };
  });
}

function nearest(behind: Behind | null, { known }: EditBase, isThere: (id: string) => boolean): string | null {
  for (let at = behind; at !== null; at = at.before) {
    const id = known.nowOf(at.id);
    if (isThere(id)) return id;
  }
  return null;
}
