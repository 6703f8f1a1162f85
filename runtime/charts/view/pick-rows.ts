// What is chosen after a mark was picked: it alone, or beside what was; picked again, it is not any more.

/** @param own The rows of the mark. */
export function pickRows(chosen: readonly number[], own: readonly number[], more: boolean): readonly number[] {
  const held = new Set(chosen);
  const had = own.length > 0 && own.every((row) => held.has(row));
  if (!more) return had && held.size === own.length ? [] : own;
  for (const row of own) {
    if (had) held.delete(row);
    else held.add(row);
  }
  return [...held].sort((a, b) => a - b);
}
