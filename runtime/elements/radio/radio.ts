// One of a few options, all in sight.
import { checkOne, choice } from "../choice.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";

export interface RadioProps<T, V = NoInfer<T>> extends Omit<WidgetProps<V>, "bind">, OptionsProps<T> {
  /** Puts the options beside each other. */
  horizontal?: boolean;
  /** A remark under each option, in their order. */
  captions?: readonly string[];
  /** Ties the widget to a variable both ways: `bind={state.size}`. */
  bind?: unknown;
}

interface RadioCall {
  <const T>(props: RadioProps<T, NoInfer<T> | null> & { value: null }): T | null;
  <const T>(props: RadioProps<T>): T;
}

/**
 * Lets one of a few options be chosen. Evaluates to the chosen option, the very object among `options`:
 * the first one at the start, `null` with `value={null}` until one is chosen, and where there are no options.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @example
 * ```tsx
 * const size = <Radio label="Size" options={["S", "M", "L"]} value="M" horizontal />;
 * ```
 * Streamlit: `st.radio`.
 */
export const Radio = defineElement<RadioCall>({
  name: "Radio",
  children: "none",
  props: { ...widgetProps, ...optionsProps, horizontal: "flag", captions: "list" },
  value: choice,
  handler: "onChange",
  check: checkOne,
  prepare: prepareOptions,
});
