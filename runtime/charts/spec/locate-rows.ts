// Finds rows again in data that may have changed: the same object, the same key, or the same content.
import { same } from "../../core/values/same.ts";
import type { Frame } from "../../data/index.ts";

/** Their positions, in order and each once; what is not there any more is left out. */
export function locateRows(rows: readonly unknown[], frame: Frame, key: string | null): number[] {
  if (rows.length === 0) return [];
  const column = key === null ? undefined : frame.column(key);
  const found = new Set<number>();
  const wanted = new Set(rows);
  if (column !== undefined) {
    const keys = new Set(rows.map((row) => keyIn(row, key!)));
    for (let at = 0; at < frame.length; at++) if (keys.has(column.at(at) as never)) found.add(at);
    return [...found];
  }
  const held = new Set<unknown>();
  for (let at = 0; at < frame.length && held.size < wanted.size; at++) {
    const row = frame.row(at);
    if (!wanted.has(row)) continue;
    found.add(at);
    held.add(row);
  }
  for (const row of wanted) {
    if (held.has(row)) continue;
    for (let at = 0; at < frame.length; at++) {
      if (found.has(at) || !same(frame.row(at), row)) continue;
      found.add(at);
      break;
    }
  }
  return [...found].sort((a, b) => a - b);
}

function keyIn(row: unknown, key: string): unknown {
  try {
    return (row as Record<string, unknown> | null)?.[key];
  } catch {
    return undefined;
  }
}
