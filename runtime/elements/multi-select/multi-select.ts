// Any number of options, in the order chosen.
import { checkSeveral, choices } from "../choices.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";

export interface MultiSelectProps<T>
  extends Omit<WidgetProps<readonly NoInfer<T>[]>, "bind" | "onChange">, OptionsProps<T> {
  /** The most options that can be chosen, at least 1; any number when left out. */
  max?: number;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  /** Ties the widget to a variable both ways: `bind={state.tags}`. */
  bind?: unknown;
  /** Called with the chosen options before the script runs. May be async: the run then waits for it. */
  onChange?: (value: NoInfer<T>[]) => void | Promise<void>;
}

/**
 * Lets any number of options be chosen. Evaluates to an array of them, in the order chosen, each the very object among
 * `options`; the array is the script's own. A `value` with something that is not among the options is an error.
 *
 * @example
 * ```tsx
 * const tags = <MultiSelect label="Tags" options={["new", "hot", "sale"]} max={2} />;
 * ```
 * Streamlit: `st.multiselect`.
 */
export const MultiSelect = defineElement<<const T>(props: MultiSelectProps<T>) => T[]>({
  name: "MultiSelect",
  children: "none",
  props: { ...widgetProps, ...optionsProps, max: "number", placeholder: "text" },
  defaults: { placeholder: "Choose…" },
  value: choices,
  handler: "onChange",
  check: checkSeveral,
  prepare: prepareOptions,
});
