// On or off, as a switch.
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { truth } from "../truth.ts";

export interface ToggleProps extends WidgetProps<boolean> {}

/**
 * A switch. Evaluates to `true` while it is on.
 *
 * @example
 * ```tsx
 * const live = <Toggle label="Live" value />;
 * ```
 * Streamlit: `st.toggle`.
 */
export const Toggle = defineElement<(props: ToggleProps) => boolean>({
  name: "Toggle",
  children: "none",
  props: widgetProps,
  value: truth,
  handler: "onChange",
});
