// A button: true in exactly the run that its click caused.
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";
import type { Icon } from "../icon.ts";

export interface ButtonProps extends CommonProps {
  /** The button's text; inline HTML is allowed. */
  children?: TextContent;
  /** `"primary"` for the one thing to do here, `"tertiary"` for something on the side; `"secondary"` when left out. */
  type?: "primary" | "secondary" | "tertiary";
  /** Shown, but not to be clicked. */
  disabled?: boolean;
  /** Called before the script runs. May be async: the run then waits for it. */
  onClick?: () => unknown;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * A button to click. Evaluates to `true` in exactly the run that its click caused, to `false` in all others;
 * a run started by `rerun()` sees `false`.
 *
 * @example
 * ```tsx
 * const go = <Button type="primary">Save</Button>;
 * if (go) save();
 * ```
 * Streamlit: `st.button`.
 */
export const Button = defineElement<(props: ButtonProps) => boolean>({
  name: "Button",
  children: "text",
  props: { icon: "text", type: ["primary", "secondary", "tertiary"], disabled: "flag", onClick: "handler" },
  trigger: { rest: false },
  handler: "onClick",
});
