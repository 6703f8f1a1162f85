// What functions of a script use of the variables around them: made anew by each run, they are the same if that is.

/** Values by the names that the script has for them. */
export type Captured = Readonly<Record<string, unknown>>;

export type Captures = () => Captured;

interface Closure {
  /** Where in the source it stands: one for each version of the script. */
  readonly place: object;
  readonly captures: Captures;
}

const closures = new WeakMap<object, Closure>();

/** Notes what a function or class uses; emitted by the compiler where memos can get at one as a value. */
export function closure<F extends object>(place: object, fn: F, captures: Captures): F {
  closures.set(fn, { place, captures });
  return fn;
}

export const closureOf = (value: object): Closure | undefined => closures.get(value);
