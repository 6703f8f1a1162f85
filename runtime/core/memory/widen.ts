// What the type of a default says about the values that may take its place.

/** One literal alone stands for its kind: `0` for `number`. A choice of them was written on purpose and stays: `"a" | "b"`. */
export type Widen<T> = 0 extends 1 & T
  ? T
  : [T] extends [boolean]
    ? boolean
    : true extends IsChoice<T>
      ? T
      : [T] extends [string]
        ? Kind<T, string>
        : [T] extends [number]
          ? Kind<T, number>
          : T;

type IsChoice<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** The kind for a literal; a text with a brand is none. */
type Kind<T extends string | number, K> = {} extends Record<T, 0> ? T : K;
