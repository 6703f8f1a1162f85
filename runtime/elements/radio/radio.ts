// One of a few options, all in sight.
import type { Binds, Bound, NullBound, NullIn, Option, Told } from "../bind.ts";
import { checkOne, choice } from "../choice.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { type OptionsProps, optionsProps, prepareOptions } from "../options.ts";
import { requiredProps, type RequiredProps } from "../required.ts";

export interface RadioProps<T, V = T, Given = V, B = V>
  extends WidgetProps<V, Given, B>, OptionsProps<T>, RequiredProps {
  /** Puts the options beside each other. */
  horizontal?: boolean;
  /** A remark under each option, in their order. */
  captions?: readonly string[];
}

/** `null` where nothing may be chosen. */
type Empty<V, B> = NullIn<V> | NullBound<B>;

type RadioCall = <const T, const V extends NoInfer<T> | null = never, B = never>(
  props: RadioProps<T, Told<T | Empty<V, B>>, V, Bound<B, T | Empty<V, B>, Option<T> | Empty<V, B>>> & Binds<B>,
) => T | Empty<V, B>;

/**
 * Lets one of a few options be chosen. Evaluates to the chosen option, the very object among `options`:
 * the first one at the start, `null` with `value={null}`, or bound to a variable that is `null`, until one is chosen, and where there are no options.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`; with `value={null}`, or bound to what may be `null`, also `null`.
 * @throws {Problem} `prop-invalid` for a `value` that is not among the options.
 * @example
 * ```tsx
 * const size = <Radio label="Size" options={["S", "M", "L"]} value="M" horizontal />;
 * ```
 * Streamlit: `st.radio`.
 */
export const Radio = defineElement<RadioCall>({
  name: "Radio",
  children: "none",
  props: { ...widgetProps, ...requiredProps, ...optionsProps, horizontal: "flag", captions: "list" },
  value: choice,
  handler: "onChange",
  check: checkOne,
  prepare: prepareOptions,
});
