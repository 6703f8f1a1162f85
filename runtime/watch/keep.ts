// Copies of state that later changes do not reach: plain data, maps, sets, dates and typed arrays; anything else is the same object.

/** Counts down what may still be copied. */
export interface Budget {
  left: number;
}

/** Copies a value; objects that are met twice stay one. `undefined` in `budget.left < 0`: it was too large. */
export function keep<T>(value: T, budget: Budget = { left: Infinity }, known: Map<object, object> = new Map()): T {
  return copy(value, budget, known) as T;
}

function copy(value: unknown, budget: Budget, known: Map<object, object>): unknown {
  if (typeof value !== "object" || value === null || --budget.left < 0) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const inside = (item: unknown): unknown => copy(item, budget, known);
  if (Array.isArray(value)) {
    const made: unknown[] = [];
    known.set(value, made);
    for (const item of value) {
      if (budget.left-- < 0) break;
      made.push(inside(item));
    }
    return made;
  }
  if (value instanceof Date) return new Date(value);
  if (ArrayBuffer.isView(value) && "slice" in value) return (value as Uint8Array).slice();
  if (value instanceof Map) {
    const made = new Map<unknown, unknown>();
    known.set(value, made);
    for (const [key, item] of value) made.set(inside(key), inside(item));
    return made;
  }
  if (value instanceof Set) {
    const made = new Set<unknown>();
    known.set(value, made);
    for (const item of value) made.add(inside(item));
    return made;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const made = Object.create(prototype as object | null) as Record<string, unknown>;
  known.set(value, made);
  for (const key of Object.keys(value)) made[key] = inside(value[key as never]);
  return made;
}
