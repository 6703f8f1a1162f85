// The order of the rows that an editor has: those of the data that are left, and those that were added, each in its place.
import type { AddedRow } from "../spec/sent-edits.ts";

interface Rows {
  readonly length: number;
  id(at: number): string;
}

/** Positions in the data, and rows that were added; `null` where the rows are those of the data. */
export function orderRows(
  rows: Rows,
  { added, removed }: { readonly added: readonly AddedRow[]; readonly removed: ReadonlySet<string> },
): (number | AddedRow)[] | null {
  if (added.length + removed.size === 0) return null;
  const order: (number | AddedRow)[] = [];
  const followers = new Map<string | null, AddedRow[]>();
  const names = new Set(added.map(({ id }) => id));
  const last: AddedRow[] = [];
  for (const row of added) {
    const { after } = row;
    if (after === undefined) last.push(row);
    // What came last is the nearest.
    else followers.set(after, [row, ...(followers.get(after) ?? [])]);
  }
  const follow = (id: string | null): void => {
    const found = followers.get(id);
    if (found === undefined) return;
    followers.delete(id);
    for (const row of found) put(row);
  };
  const put = (row: AddedRow): void => {
    order.push(row);
    follow(row.id);
  };
  follow(null);
  for (let at = 0; at < rows.length; at++) {
    const id = rows.id(at);
    if (!removed.has(id) && !names.has(id)) order.push(at);
    if (!names.has(id)) follow(id);
  }
  for (const row of last) put(row);
  // What they stood behind has gone.
  for (const id of followers.keys()) follow(id);
  return order;
}
