// One of many options, in a list that opens.
import type { Binds, Bound, NullBound, NullIf, NullIn, Option, Told } from "../bind.ts";
import { canBeEmpty } from "../can-be-empty.ts";
import { checkOne, choice } from "../choice.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";
import { type NewIf, newOptionProps, type NewOptionProps } from "../new-option.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface SelectBoxProps<T, V = T, C = false, Given = V, B = V, N = false>
  extends WidgetProps<V, Given, B>, OptionsProps<T>, RequiredProps, NewOptionProps<N> {
  /** Lets the user choose nothing; then it starts empty unless a `value` is given. */
  clearable?: C;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  /** Whether its list is searched by what is typed; when left out, that of more than 200 options is. */
  search?: boolean;
}

/** `null` where nothing may be chosen. */
type Empty<V, C, B> = NullIn<V> | NullIf<C> | NullBound<B>;

type SelectBoxCall = <
  const T,
  const V extends NoInfer<T> | NewIf<N> | null = never,
  C extends boolean = false,
  B = never,
  N extends boolean = false,
>(
  props: SelectBoxProps<
    T,
    Told<T | NewIf<N> | Empty<V, C, B>>,
    C,
    V,
    Bound<B, T | NewIf<N> | Empty<V, C, B>, Option<T> | NewIf<N> | Empty<V, C, B>>,
    N
  > &
    Binds<B>,
) => T | NewIf<N> | Empty<V, C, B>;

/**
 * Lets one option be chosen from a list. Evaluates to the chosen option, the very object among `options`:
 * the first one at the start, `null` with `value={null}`, `clearable`, or bound to a variable that is `null`, until one is chosen, and where there are no options.
 * With `acceptNew` it may also be a text that was typed. More than 200 options, or any with `search`, are
 * searched by what is typed, and only those in sight are on the page.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`, with `acceptNew` also a text; with `value={null}`, `clearable`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `value` that is not among the options.
 * @example
 * ```tsx
 * const cities = [{ id: 1, name: "Oslo" }, { id: 2, name: "Bergen" }];
 * const city = <SelectBox label="City" options={cities} format={({ name }) => name} />;
 * <Text>{city.id}</Text>;
 * ```
 * Streamlit: `st.selectbox`.
 */
export const SelectBox = defineElement<SelectBoxCall>({
  name: "SelectBox",
  children: "none",
  props: {
    ...widgetProps,
    ...requiredProps,
    ...optionsProps,
    ...newOptionProps,
    clearable: "flag",
    placeholder: "text",
    search: "flag",
  },
  defaults: { placeholder: "Choose…" },
  value: choice,
  handler: "onChange",
  check: checkOne,
  prepare: (props) => ({ ...prepareOptions(props), empty: canBeEmpty(props) }),
});
