// Any number of options, in the order chosen.
import type { Binds, Bound, Option, Told } from "../bind.ts";
import { checkSeveral, choices } from "../choices.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";
import { type NewIf, newOptionProps, type NewOptionProps } from "../new-option.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface MultiSelectProps<T, V = T[], Given = readonly T[], B = V, N = false>
  extends WidgetProps<V, Given, B>, OptionsProps<T>, RequiredProps, NewOptionProps<N> {
  /** The most options that can be chosen, at least 1; any number when left out. */
  max?: number;
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

type MultiSelectCall = <const T, B = never, N extends boolean = false>(
  props: MultiSelectProps<
    T,
    Told<(T | NewIf<N>)[]>,
    readonly (NoInfer<T> | NewIf<N>)[],
    Bound<B, (T | NewIf<N>)[], readonly (Option<T> | NewIf<N>)[]>,
    N
  > &
    Binds<B>,
) => (T | NewIf<N>)[];

/**
 * Lets any number of options be chosen. Evaluates to an array of them, in the order chosen, each the very object among
 * `options`; the array is the script's own. With `acceptNew` there may be
 * texts among them that were typed. A `value` with something that is not among the options is an error.
 *
 * @returns An array of `options`; with `acceptNew` also of texts.
 * @throws {Problem} `prop-invalid` for a `value` that cannot be chosen: no array, not among the options, more than `max`; for a
 * `max` below 1.
 * @example
 * ```tsx
 * const tags = <MultiSelect label="Tags" options={["new", "hot", "sale"]} max={2} />;
 * ```
 * Streamlit: `st.multiselect`.
 */
export const MultiSelect = defineElement<MultiSelectCall>({
  name: "MultiSelect",
  children: "none",
  props: { ...widgetProps, ...requiredProps, ...optionsProps, ...newOptionProps, max: "number", placeholder: "text" },
  defaults: { placeholder: "Choose…" },
  value: choices,
  handler: "onChange",
  check: checkSeveral,
  prepare: prepareOptions,
});
