// Options as the segments of one bar.
import { defineElement, widgetProps } from "../define.ts";
import { checkPicks, picks, type PicksCall, type PicksProps, picksProps, preparePicks } from "../picks.ts";

export interface SegmentedControlProps<T, V = T, C = false, M = false, Given = V, B = V> extends PicksProps<
  T,
  V,
  C,
  M,
  Given,
  B
> {}

/**
 * Lets options be chosen that stand in sight as the segments of one bar: for a few short ones, such as views.
 * Evaluates to the chosen option, the very object among `options`: the first one at the start, `null` with
 * `value={null}` or `clearable` until one is chosen; a click on the chosen one clears it there. With `multiple` it
 * evaluates to an array of the chosen ones, in the order chosen, empty at the start.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`; with `value={null}` or `clearable` also `null`; with `multiple` an array of them.
 * @throws {Problem} `prop-invalid` for a `value` that cannot be chosen.
 * @example
 * ```tsx
 * const view = <SegmentedControl label="View" options={["Day", "Week", "Month"]} value="Week" />;
 * ```
 * Streamlit: `st.segmented_control`, where nothing is chosen at the start.
 */
export const SegmentedControl = defineElement<PicksCall>({
  name: "SegmentedControl",
  children: "none",
  props: { ...widgetProps, ...picksProps },
  value: picks,
  handler: "onChange",
  check: checkPicks,
  prepare: preparePicks,
});
