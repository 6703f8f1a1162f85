// Copies of a session's values, for later.

/** A deep copy; what cannot be copied (a function, a promise, an object with behaviour) stays the same object. */
export function copyOf<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  try {
    return hasBehaviour(value) ? value : structuredClone(value);
  } catch {
    return copyParts(value);
  }
}

/** The copy would be another kind of thing. */
function hasBehaviour(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null || Array.isArray(value)) return false;
  return Object.prototype.toString.call(value) === "[object Object]";
}

function copyParts<T extends object>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as unknown as T;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item as unknown)])) as T;
}
