// What may stand in `bind`: a variable that can hold all that the widget evaluates to, and holds nothing that the widget cannot.

/** The mistake of a bound variable that has no room for something that the widget may evaluate to. */
export interface ValueDoesNotFit<Value> {
  readonly "the widget may evaluate to": Value;
}

/** The mistake of a bound variable that may hold something that the widget never evaluates to. */
export interface BoundVariableMayBe<Value> {
  readonly "the widget never evaluates to": Value;
}

/**
 * The type of `bind`, for a variable of the type `B`: `B` itself, or the mistake. `undefined` is no mistake, it means
 * that the variable has no value yet. `never`: there is no variable.
 *
 * @typeParam V What the widget evaluates to.
 * @typeParam Held What it can show.
 */
export type Bound<B, V, Held = V> = [B] extends [never]
  ? NoInfer<V>
  : [V] extends [B]
    ? [B] extends [Held | undefined]
      ? NoInfer<B>
      : BoundVariableMayBe<Exclude<B, Held | undefined>>
    : ValueDoesNotFit<Exclude<V, B>>;

/** Where `B` is inferred from, as a whole: a union among the branches of `Bound` would be taken apart. Rejects nothing. */
export interface Binds<B> {
  /** The variable that the widget is tied to. */
  bind?: B | Anything<B>;
}

type Anything<B> = [B] extends [never] ? unknown : unknown;

/** `T`, as what a handler is told: how the handler is written says nothing about `T`. */
export type Told<T> = [T] extends [unknown] ? T : never;

/** The type that literals are of, inside objects as well: `{ id: number }` for `{ readonly id: 1 }`. */
export type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends (...args: any[]) => unknown
        ? T
        : T extends object
          ? { readonly [K in keyof T]: Widened<T[K]> }
          : T;

/** What a bound variable may hold, where the options are of the type `T`. */
export type Option<T> = T | Widened<T>;

/** `null` where the flag `C` may be set. */
export type NullIf<C> = true extends C ? null : never;

/** `true` where `null` is part of `T`. */
export type HasNull<T> = null extends T ? true : false;

/** `null` where it is part of `T`. */
export type NullIn<T> = true extends HasNull<T> ? null : never;

/** `null` where a bound variable of the type `B` may hold it: then nothing may be chosen. */
export type NullBound<B> = NoInfer<0 extends 1 & B ? never : Extract<B, null>>;
