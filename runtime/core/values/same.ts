// Equality by content for plain data, and the rule for when a slot is certainly unchanged. Values of any kind may come: none of this throws.

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** True when both are the same value, or plain data with the same content. */
export const same = (a: unknown, b: unknown): boolean => Object.is(a, b) || equal(a, b, () => true);

/** True when what is shown is the same for certain: equal throughout, and nowhere the same object that may have been mutated. */
export const certainlySame = (a: unknown, b: unknown): boolean => equal(a, b, isImmutable);

/** How many values are compared before two are taken for different: what holds one object many times over has no end. */
const MOST_COMPARED = 1_000_000;

/** @param holds Whether an object is equal to itself. */
function equal(a: unknown, b: unknown, holds: (value: object) => boolean): boolean {
  let left = MOST_COMPARED;
  const compare = (a: any, b: any): boolean => {
    if (Object.is(a, b)) return typeof a !== "object" || a === null || holds(a);
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || --left < 0) return false;
    if (isList(a)) return isList(b) && a.length === b.length && a.every((item, at) => compare(item, b[at]));
    if (a instanceof Date) return b instanceof Date && Object.is(+a, +b);
    if (!isPlain(a) || !isPlain(b)) return false;
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key]))
    );
  };
  try {
    return compare(a, b);
  } catch {
    // A circle, or something that cannot be looked at.
    return false;
  }
}

/**
 * A copy of plain data that later mutation of the original does not reach.
 * @param whole Getters as such, and not what they give.
 */
export function snapshot<T>(value: T, whole = false): T {
  if (!isReference(value)) return value;
  const known = new Map<unknown, any>();
  const copy = (value: any): unknown => {
    if (!(isList(value) || isPlain(value))) return value;
    let made = known.get(value);
    if (made) return made;
    // A spread keeps a key `__proto__` what it is.
    made = isList(value)
      ? value.slice()
      : whole
        ? Object.defineProperties({}, Object.getOwnPropertyDescriptors(value))
        : { ...value };
    known.set(value, made);
    for (const key in made) if (isReference(made[key])) made[key] = copy(made[key]);
    return made;
  };
  try {
    return copy(value) as T;
  } catch {
    return value;
  }
}

const MOST_ITEMS = 32;

/** A shallow copy of a small array or object that holds only primitives; `undefined` for anything else. */
export function flatCopy(value: object): object | undefined {
  try {
    const array = Array.isArray(value);
    if (array ? value.length > MOST_ITEMS : !isPlain(value)) return undefined;
    const items = Object.values(value);
    if (items.length > MOST_ITEMS || items.some(isReference)) return undefined;
    return array ? value.slice() : { ...value };
  } catch {
    return undefined;
  }
}

const isReference = (value: unknown): boolean =>
  typeof value === "function" || (typeof value === "object" && value !== null);

/** True for arrays, but for those that are mostly holes: they take for ever to walk. */
const isList = (value: unknown): value is any[] => Array.isArray(value) && value.length < 10_000_000;

/** True for objects that cannot have changed while nobody looked. */
export function isImmutable(value: object): boolean {
  try {
    const tag = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
    return Object.isFrozen(value) || tag === "File" || tag === "Blob";
  } catch {
    return false;
  }
}
