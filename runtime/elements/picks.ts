// What elements have in common whose options are buttons in sight: one is picked, or with `multiple` several.
import type { Binds, Bound, NullBound, NullIf, NullIn, Option, Told } from "./bind.ts";
import { canBeEmpty } from "./can-be-empty.ts";
import { checkOne, choice } from "./choice.ts";
import { checkSeveral, choices } from "./choices.ts";
import type { Mistake, PropKind, ValueKind, WidgetProps } from "./define.ts";
import { ofOptions, type OptionsProps, optionsProps, prepareOptions } from "./options.ts";
import { requiredProps, type RequiredProps } from "./required.ts";

export interface PicksProps<T, V = T, C = false, M = false, Given = V, B = V>
  extends WidgetProps<V, Given, B>, OptionsProps<T>, RequiredProps {
  /** Lets several options be chosen. */
  multiple?: M;
  /** Lets the user choose nothing, by a click on what is chosen; then it starts empty unless a `value` is given. */
  clearable?: C;
}

/** `Several` where the flag `M` may be set, `One` where it may not be. */
type Either<M, Several, One> = true extends M ? (false extends M ? Several | One : Several) : One;

/** What may be picked: an array with `multiple` (`M`), else one, or nothing. */
type Picked<T, V, C, M, B> = Either<M, T[], T | NullIn<V> | NullIf<C> | NullBound<B>>;

type HeldPick<T, V, C, M, B> = Either<M, readonly Option<T>[], Option<T> | NullIn<V> | NullIf<C> | NullBound<B>>;

/** `Empty`: nothing may be chosen, unless the script says otherwise. */
export type PicksCall<Empty extends boolean = false> = <
  const T,
  const V extends Either<M, readonly NoInfer<T>[], NoInfer<T> | null> = never,
  C extends boolean = Empty,
  M extends boolean = false,
  B = never,
>(
  props: PicksProps<T, Told<Picked<T, V, C, M, B>>, C, M, V, Bound<B, Picked<T, V, C, M, B>, HeldPick<T, V, C, M, B>>> &
    Binds<B>,
) => Picked<T, V, C, M, B>;

interface Props extends OptionsProps<unknown> {
  value?: unknown;
  multiple?: boolean;
  clearable?: boolean;
  bind?: unknown;
}

export const picksProps = {
  ...optionsProps,
  ...requiredProps,
  multiple: "flag",
  clearable: "flag",
} as const satisfies Record<string, PropKind>;

const kindOf = ({ multiple }: Props): ValueKind => (multiple === true ? choices : choice);

export const picks: ValueKind = {
  initial: (props) => kindOf(props).initial(props),
  fit: (value, props) => kindOf(props).fit(value, props),
  decode: (raw, props) => kindOf(props).decode(raw, props),
  encode: (value, props) => kindOf(props).encode!(value, props),
  copy: (value) => (Array.isArray(value) ? [...(value as unknown[])] : value),
  ...ofOptions,
};

export const checkPicks = (props: Props): Mistake | undefined =>
  props.multiple === true ? checkSeveral(props) : checkOne(props);

export const preparePicks = (props: Props): Record<string, unknown> => ({
  ...prepareOptions({ ...props }),
  empty: canBeEmpty(props),
});
