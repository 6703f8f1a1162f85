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
 * the first one at the start, `null` with `value={null}` or `clearable` until one is chosen; a click on the chosen one
 * clears it there. With `multiple` it evaluates to an array of the chosen ones, in the order chosen, empty at the start.
 * A `value` that is not among the options is an error; a remembered one falls back to the start.
 *
 * @returns One of the `options`; with `value={null}` or `clearable` also `null`; with `multiple` an array of them.
 * @throws {Problem} `prop-invalid` for a `value` that cannot be chosen.
 * @example
 * ```tsx
 * const mood = <Pills label="Mood" options={["calm", "bright", "wild"]} value={null} />;
 * const tags = <Pills label="Tags" options={["new", "hot", "sale"]} multiple />;
 * ```
 * Streamlit: `st.pills`, where nothing is chosen at the start.
 */
export const Pills = defineElement<PicksCall>({
  name: "Pills",
  children: "none",
  props: { ...widgetProps, ...picksProps },
  value: picks,
  handler: "onChange",
  check: checkPicks,
  prepare: preparePicks,
});
