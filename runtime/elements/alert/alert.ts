// A message that stands out.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent, Label } from "../text-content.ts";
import type { Icon } from "../icon.ts";

export interface AlertProps extends CommonProps {
  /** The message; inline HTML is allowed. */
  children?: TextContent;
  /** How much it matters, `"info"` when left out. Warnings and errors are read out at once. */
  level?: "info" | "success" | "warning" | "error";
  /** A line in bold above the message. */
  title?: Label;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * A message in a coloured box. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Alert level="warning">The data is {days} days old.</Alert>;
 * ```
 * Streamlit: `st.info`, `st.success`, `st.warning`, `st.error`.
 */
export const Alert = defineElement<(props: AlertProps) => Handle<AlertProps>>({
  name: "Alert",
  children: "text",
  props: { icon: "text", level: ["info", "success", "warning", "error"], title: "label" },
  defaults: { level: "info" },
});
