// One of many options, in a list that opens.
import { canBeEmpty, checkOne, choice } from "../choice.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";

export interface SelectBoxProps<T, V = NoInfer<T>> extends Omit<WidgetProps<V>, "bind">, OptionsProps<T> {
  /** Lets the user choose nothing; then it starts empty unless a `value` is given. */
  clearable?: boolean;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  /** Ties the widget to a variable both ways: `bind={state.city}`. */
  bind?: unknown;
}

interface SelectBoxCall {
  <const T>(props: SelectBoxProps<T, NoInfer<T> | null> & { value: null }): T | null;
  <const T>(props: SelectBoxProps<T, NoInfer<T> | null> & { clearable: true }): T | null;
  <const T>(props: SelectBoxProps<T>): T;
}

/**
 * Lets one option be chosen from a list. Evaluates to the chosen option, the very object among `options`:
 * the first one at the start, `null` with `value={null}` or `clearable` until one is chosen, and where there are no options.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @example
 * ```tsx
 * const city = <SelectBox label="City" options={cities} format={(city) => city.name} />;
 * ```
 * Streamlit: `st.selectbox`.
 */
export const SelectBox = defineElement<SelectBoxCall>({
  name: "SelectBox",
  children: "none",
  props: { ...widgetProps, ...optionsProps, clearable: "flag", placeholder: "text" },
  defaults: { placeholder: "Choose…" },
  value: choice,
  handler: "onChange",
  check: checkOne,
  prepare: (props) => ({ ...prepareOptions(props), empty: canBeEmpty(props) }),
});
