// Any number of options, in the order chosen.
import type { Binds, Bound, Option, Told } from "../bind.ts";
import { foundChoices } from "../asked-choice.ts";
import {
  type AskOptions,
  asks,
  checkOptions,
  type Findable,
  type FoundIn,
  type FoundOptionsProps,
  foundOptionsProps,
  hearQuestion,
} from "../asked-options.ts";
import { checkSeveral } from "../choices.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { prepareOptions } from "../options.ts";
import { type NewIf, newOptionProps, type NewOptionProps } from "../new-option.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface MultiSelectProps<T, V = T[], Given = readonly T[], B = V, N = false, O = Iterable<T>>
  extends WidgetProps<V, Given, B>, FoundOptionsProps<T, O>, RequiredProps, NewOptionProps<N> {
  /** The most options that can be chosen, at least 1; any number when left out. */
  max?: number;
  /** Shown while nothing is chosen; “Choose…” in the language of the page when left out. */
  placeholder?: string;
}

type MultiSelectCall = <const T = never, const R extends Findable = never, B = never, N extends boolean = false>(
  props: MultiSelectProps<
    T | FoundIn<R>,
    Told<(T | FoundIn<R> | NewIf<N>)[]>,
    readonly (NoInfer<T | FoundIn<R>> | NewIf<N>)[],
    Bound<B, (T | FoundIn<R> | NewIf<N>)[], readonly (Option<T | FoundIn<R>> | NewIf<N>)[]>,
    N,
    Iterable<T> | AskOptions<R>
  > &
    Binds<B>,
) => (T | FoundIn<R> | NewIf<N>)[];

/**
 * Lets any number of options be chosen. Evaluates to an array of them, in the order chosen, each the very object among
 * `options`; the array is the script's own. With `acceptNew` there may be
 * texts among them that were typed. With a function as `options` they are asked for while the user types. A `value` with something that is not among the options is an error.
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
  props: {
    ...widgetProps,
    ...requiredProps,
    ...foundOptionsProps,
    ...newOptionProps,
    max: "number",
    placeholder: "text",
  },
  value: foundChoices,
  handler: "onChange",
  hear: hearQuestion,
  check: (props) => checkOptions(props) ?? checkSeveral(props, asks(props)),
  prepare: (props) => ({ ...prepareOptions(props), ...(asks(props) && { asks: true }) }),
});
