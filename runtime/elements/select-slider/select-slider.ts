// One of many options in an order, or a range of them, chosen along a line.
import type { Binds, Bound, NullBound, NullIn, Option, Told } from "../bind.ts";
import { checkOne, choice } from "../choice.ts";
import { defineElement, type Mistake, type WidgetProps, widgetProps } from "../define.ts";
import {
  checkChoice,
  decodeOption,
  indexOfOption,
  listOptions,
  ofOptions,
  type OptionsProps,
  optionsProps,
  prepareOptions,
} from "../options.ts";

export interface SelectSliderProps<T, V = T, Given = V, B = V> extends WidgetProps<V, Given, B>, OptionsProps<T> {}

/** A pair for a pair that is no option itself, one option for anything else. */
type Shape<T, Given> = 0 extends 1 & Given
  ? T
  : Given extends Option<T>
    ? T
    : Given extends readonly unknown[]
      ? [T, T]
      : T | NullIn<Given>;

/** The `value` says whether it is a pair; without one the bound variable does. */
type SelectSliderOf<T, V, B> = [V] extends [never]
  ? [Exclude<B, null>] extends [never]
    ? T
    : [Exclude<B, null | undefined>] extends [Option<T>]
      ? T | NullBound<B>
      : Shape<T, Exclude<B, null>>
  : Shape<T, V>;

type Held<T, V> = V extends [T, T] ? readonly [Option<T>, Option<T>] : Option<T> | NullIn<V>;

type SelectSliderCall = <
  const T,
  const V extends NoInfer<T> | readonly [NoInfer<T>, NoInfer<T>] | null = never,
  B = never,
>(
  props: SelectSliderProps<
    T,
    Told<SelectSliderOf<T, V, B>>,
    V,
    Bound<B, SelectSliderOf<T, V, B>, Held<T, SelectSliderOf<T, V, B>>>
  > &
    Binds<B>,
) => SelectSliderOf<T, V, B>;

type Props = SelectSliderProps<unknown, unknown>;

/** A pair that is not an option itself. */
const isRange = (value: unknown, props: Props): value is unknown[] =>
  Array.isArray(value) && value.length === 2 && indexOfOption(props, value) === -1;

/**
 * A slider along options in their order. Evaluates to the chosen option, the very object among `options`: the first one
 * at the start. With a pair of options as `value` it evaluates to a pair, the one that comes first among the options first.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`; with a pair of them as `value`, or bound to one, such a pair.
 * @throws {Problem} `prop-invalid` for a `value` that is not among the options.
 * @example
 * ```tsx
 * const size = <SelectSlider label="Size" options={["S", "M", "L", "XL"]} value="M" />;
 * const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
 * const [from, to] = <SelectSlider label="Days" options={days} value={["Monday", "Thursday"]} />;
 * ```
 * Streamlit: `st.select_slider`.
 */
export const SelectSlider = defineElement<SelectSliderCall>({
  name: "SelectSlider",
  children: "none",
  props: { ...widgetProps, ...optionsProps },
  value: {
    initial: (props) => (isRange(props.value, props) ? fitRange(props.value, props) : choice.initial(props)),
    fit: (value, props) => (isRange(value, props) ? fitRange(value, props) : choice.fit(value, props)),
    decode: (raw, props) => {
      const given: unknown =
        props.bind === undefined ? props.value : ((props.bind as { get(): unknown }).get() ?? props.value);
      if (Array.isArray(raw) !== isRange(given, props))
        throw new TypeError("A pair for a pair, an option for an option.");
      if (!Array.isArray(raw)) return choice.decode(raw, props);
      if (raw.length !== 2 || raw[0] > raw[1]) throw new RangeError("Two indices are expected, the lower one first.");
      return rangeOf(raw.map((index) => decodeOption(index, props)));
    },
    encode: (value, props) =>
      isRange(value, props) ? value.map((each) => indexOfOption(props, each)) : choice.encode!(value, props),
    copy: (value) => (ranges.has(value as object) ? rangeOf([...(value as unknown[])]) : value),
    ...ofOptions,
  },
  handler: "onChange",
  check: (props: Props): Mistake | undefined =>
    isRange(props.value, props) ? checkChoice(props, props.value) : checkOne(props),
  prepare: prepareOptions,
});

/** Those made here: the script gets a copy of each, while an option that happens to be an array stays the very object. */
const ranges = new WeakSet<object>();

function rangeOf(ends: unknown[]): unknown[] {
  ranges.add(ends);
  return ends;
}

/** In the order of the options; an end that is gone goes back to where it started, or to the end of the line. */
function fitRange(value: readonly unknown[], props: Props): unknown[] {
  const options = listOptions(props);
  const start = isRange(props.value, props) ? props.value.map((each) => indexOfOption(props, each)) : [-1, -1];
  const ends = [0, options.length - 1];
  const indices = value.map((each, i) =>
    [indexOfOption(props, each), start[i]!, ends[i]!].find((index) => index !== -1)!,
  );
  return rangeOf(indices.sort((a, b) => a - b).map((index) => options[index]));
}
