// Options as small round buttons that wrap.
import { defineElement, widgetProps } from "../define.ts";
import { checkPicks, picks, type PicksCall, type PicksProps, picksProps, preparePicks } from "../picks.ts";

export interface PillsProps<T, V = T, C = false, M = false, Given = V, B = V> extends PicksProps<
  T,
  V,
  C,
  M,
  Given,
  B
> {}

/**
 * Lets options be chosen that stand in sight as pills. Evaluates to the chosen option, the very object among `options`:
 * `null` until one is chosen, and again when it is clicked a second time. With `multiple` it evaluates to an array of the
 * chosen ones, in the order chosen, empty at the start. `clearable={false}` starts with the first one, which cannot be taken
 * back. A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`, or `null`; with `multiple` an array of them.
 * @throws {Problem} `prop-invalid` for a `value` that cannot be chosen.
 * @example
 * ```tsx
 * const mood = <Pills label="Mood" options={["calm", "bright", "wild"]} />;
 * const tags = <Pills label="Tags" options={["new", "hot", "sale"]} multiple />;
 * ```
 * Streamlit: `st.pills`.
 */
export const Pills = defineElement<PicksCall<true>>({
  name: "Pills",
  children: "none",
  props: { ...widgetProps, ...picksProps },
  defaults: { clearable: true },
  value: picks,
  handler: "onChange",
  check: checkPicks,
  prepare: preparePicks,
});
