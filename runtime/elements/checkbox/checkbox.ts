// Yes or no, as a box to tick.
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { truth } from "../truth.ts";

export interface CheckboxProps extends WidgetProps<boolean> {}

/**
 * A box to tick. Evaluates to `true` or `false`.
 *
 * @example
 * ```tsx
 * const all = <Checkbox label="Show all" />;
 * ```
 * Streamlit: `st.checkbox`.
 */
export const Checkbox = defineElement<(props: CheckboxProps) => boolean>({
  name: "Checkbox",
  children: "none",
  props: widgetProps,
  value: truth,
  handler: "onChange",
});
