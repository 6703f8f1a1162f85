// One of many options, in a list that opens.
import type { Binds, Bound, NullBound, NullIf, NullIn, Option, Told } from "../bind.ts";
import { canBeEmpty } from "../can-be-empty.ts";
import { checkOne, choice } from "../choice.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface SelectBoxProps<T, V = T, C = false, Given = V, B = V>
  extends WidgetProps<V, Given, B>, OptionsProps<T>, RequiredProps {
  /** Lets the user choose nothing; then it starts empty unless a `value` is given. */
  clearable?: C;
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

/** `null` where nothing may be chosen. */
type Empty<V, C, B> = NullIn<V> | NullIf<C> | NullBound<B>;

type SelectBoxCall = <const T, const V extends NoInfer<T> | null = never, C extends boolean = false, B = never>(
  props: SelectBoxProps<T, Told<T | Empty<V, C, B>>, C, V, Bound<B, T | Empty<V, C, B>, Option<T> | Empty<V, C, B>>> &
    Binds<B>,
) => T | Empty<V, C, B>;

/**
 * Lets one option be chosen from a list. Evaluates to the chosen option, the very object among `options`:
 * the first one at the start, `null` with `value={null}`, `clearable`, or bound to a variable that is `null`, until one is chosen, and where there are no options.
 * More than 200 options are searched by what is typed, and only those in sight are on the page.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`; with `value={null}`, `clearable`, or bound to what may be `null`, also `null`.
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
  props: { ...widgetProps, ...requiredProps, ...optionsProps, clearable: "flag", placeholder: "text" },
  defaults: { placeholder: "Choose…" },
  value: choice,
  handler: "onChange",
  check: checkOne,
  prepare: (props) => ({ ...prepareOptions(props), empty: canBeEmpty(props) }),
});
