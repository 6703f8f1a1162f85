// What elements have in common whose options are buttons in sight: one is picked, or with `multiple` several.
import { canBeEmpty, checkOne, choice } from "./choice.ts";
import { checkSeveral, choices } from "./choices.ts";
import type { Mistake, PropKind, ValueKind, WidgetProps } from "./define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "./options.ts";

export interface PicksProps<T, V = NoInfer<T>> extends Omit<WidgetProps<V>, "bind" | "onChange">, OptionsProps<T> {
  /** Lets several options be chosen. */
  multiple?: boolean;
  /** Lets the user choose nothing, by a click on what is chosen; then it starts empty unless a `value` is given. */
  clearable?: boolean;
  /** Ties the widget to a variable both ways: `bind={state.size}`. */
  bind?: unknown;
  /** Called with the new value before the script runs. May be async: the run then waits for it. */
  onChange?: (value: V extends readonly (infer O)[] ? O[] : V) => void | Promise<void>;
}

export interface PicksCall {
  <const T>(props: PicksProps<T, readonly NoInfer<T>[]> & { multiple: true }): T[];
  <const T>(props: PicksProps<T, NoInfer<T> | null> & { multiple?: false; value: null }): T | null;
  <const T>(props: PicksProps<T, NoInfer<T> | null> & { multiple?: false; clearable: true }): T | null;
  <const T>(props: PicksProps<T> & { multiple?: false }): T;
}

interface Props extends OptionsProps<unknown> {
  value?: unknown;
  multiple?: boolean;
  clearable?: boolean;
}

export const picksProps = {
  ...optionsProps,
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
};

export const checkPicks = (props: Props): Mistake | undefined =>
  props.multiple === true ? checkSeveral(props) : checkOne(props);

export const preparePicks = (props: Props): Record<string, unknown> => ({
  ...prepareOptions({ ...props }),
  empty: canBeEmpty(props),
});
