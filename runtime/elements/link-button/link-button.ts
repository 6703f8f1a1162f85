// A link that looks like a button.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";
import type { Icon } from "../icon.ts";

export interface LinkButtonProps extends CommonProps {
  /** The button's text; inline HTML is allowed. */
  children?: TextContent;
  /** Where it leads: `"https://…"`, `"mailto:…"`, or a path. An address that would execute something is left out. */
  href: string;
  /** `"primary"` for the one thing to do here, `"tertiary"` for something on the side; `"secondary"` when left out. */
  type?: "primary" | "secondary" | "tertiary";
  /** Shown, but not to be followed. */
  disabled?: boolean;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
}

/**
 * A button that leads to another address, in a tab of its own. The script does not run. Evaluates to a handle.
 *
 * @throws {Problem} `prop-missing` without `href`.
 * @example
 * ```tsx
 * <LinkButton href="https://example.com/manual">Read the manual</LinkButton>;
 * ```
 * Streamlit: `st.link_button`.
 */
export const LinkButton = defineElement<(props: LinkButtonProps) => Handle<LinkButtonProps>>({
  name: "LinkButton",
  children: "text",
  props: { icon: "text", href: "text!", type: ["primary", "secondary", "tertiary"], disabled: "flag" },
});
