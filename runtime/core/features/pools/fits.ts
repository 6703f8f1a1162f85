// Whether a value is still of the kind that its default says: a script may have changed since it was kept.

/** True when the value may take the place of the default. `null` and `undefined` say nothing of a kind. */
export const fits = (value: unknown, initial: unknown): boolean =>
  initial === null || initial === undefined || kindOf(value) === kindOf(initial);

/** `number`, `string`, …; of objects what they are made of: `[object Array]`, `[object Map]`. */
const kindOf = (value: unknown): string =>
  typeof value === "object" ? Object.prototype.toString.call(value) : typeof value;
