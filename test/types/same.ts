// Exact comparison of types, for the type tests: no error is seen where `any` slipped in.

/** `true` for the very same type, `false` for one that is only assignable. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `exact<number>()(value)`: an error unless the value is of exactly this type. */
export declare function exact<A>(): <B>(
  value: B,
  ...wrong: Same<A, B> extends true ? [] : ["is not exactly that"]
) => void;
