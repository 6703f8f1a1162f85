// Yes or no, as a box to tick.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { truth } from "../truth.ts";

export interface CheckboxProps<B = boolean> extends WidgetProps<boolean, boolean, B> {}

/**
 * A box to tick. Evaluates to `true` or `false`: not ticked at the start unless `value` says so.
 *
 * @example
 * ```tsx
 * const all = <Checkbox label="Show all" />;
 * ```
 * Streamlit: `st.checkbox`.
 */
export const Checkbox = defineElement<<B = never>(props: CheckboxProps<Bound<B, boolean>> & Binds<B>) => boolean>({
  name: "Checkbox",
  children: "none",
  props: widgetProps,
  value: truth,
  handler: "onChange",
});
