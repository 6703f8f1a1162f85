// The items of a list in a cell: arrays, typed arrays, sets. What cannot be read is nothing, what has no end has one.

const MOST = 100_000;

/** A copy of the items; `undefined` for what is no list. Never throws. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    if (value instanceof Set) return walk(value);
    if (!Array.isArray(value) && !(ArrayBuffer.isView(value) && "length" in value)) return undefined;
    const list = value as ArrayLike<unknown>;
    return Array.from({ length: Math.min(list.length, MOST) }, (_, at) => read(list, at));
  } catch {
    return undefined;
  }
}

function walk(items: Iterable<unknown>): readonly unknown[] {
  const list: unknown[] = [];
  for (const item of items) if (list.push(item) === MOST) break;
  return list;
}

function read(list: ArrayLike<unknown>, at: number): unknown {
  try {
    return list[at];
  } catch {
    return undefined;
  }
}
