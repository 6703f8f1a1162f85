// Equality by content for plain data, and the rule for when a slot is certainly unchanged.

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** True when both are the same value, or plain data with the same content. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as never], b[key as never]))
  );
}

/** A copy of plain data that later mutation of the original does not reach. */
export function snapshot<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(snapshot) as T;
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = snapshot(value[key]);
  return copy as T;
}

const MOST_ITEMS = 32;

/** A shallow copy of a small array or object that holds only primitives; `undefined` for anything else. */
export function flatCopy(value: object): object | undefined {
  if (Array.isArray(value)) {
    if (value.length > MOST_ITEMS) return undefined;
    for (const item of value) if (isReference(item)) return undefined;
    return value.slice();
  }
  if (!isPlain(value)) return undefined;
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const key in value) {
    const item = value[key as never] as unknown;
    if (++count > MOST_ITEMS || isReference(item)) return undefined;
    copy[key] = item;
  }
  return copy;
}

const isReference = (value: unknown): boolean =>
  typeof value === "function" || (typeof value === "object" && value !== null);

/** True when what is shown is the same for certain: equal throughout, and nowhere the same object that may have been mutated. */
export function certainlySame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null) return Object.is(a, b);
  if (a === b) return isImmutable(a);
  if (typeof b !== "object" || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  if (!Array.isArray(a) && !(isPlain(a) && isPlain(b))) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && certainlySame(a[key as never], b[key as never]))
  );
}

/** True for objects that cannot have changed while nobody looked. */
export function isImmutable(value: object): boolean {
  if (Object.isFrozen(value)) return true;
  const tag = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  return tag === "File" || tag === "Blob";
}
