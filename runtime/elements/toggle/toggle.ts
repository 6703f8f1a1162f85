// On or off, as a switch.
import type { Binds, Bound } from "../bind.ts";
import { defineElement, type WidgetProps, widgetProps } from "../define.ts";
import { truth } from "../truth.ts";

export interface ToggleProps<B = boolean> extends WidgetProps<boolean, boolean, B> {}

/**
 * A switch. Evaluates to `true` while it is on, to `false` while it is off: at the start, unless `value` says otherwise.
 *
 * @example
 * ```tsx
 * const live = <Toggle label="Live" value />;
 * ```
 * Streamlit: `st.toggle`.
 */
export const Toggle = defineElement<<B = never>(props: ToggleProps<Bound<B, boolean>> & Binds<B>) => boolean>({
  name: "Toggle",
  children: "none",
  props: widgetProps,
  value: truth,
  handler: "onChange",
});
