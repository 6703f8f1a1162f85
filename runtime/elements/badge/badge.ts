// A few words on a coloured ground.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { type Hue, hues } from "../hues.ts";
import type { Icon } from "../icon.ts";
import type { TextContent } from "../text-content.ts";

export interface BadgeProps extends CommonProps {
  /** The words, few of them; inline HTML is allowed. */
  children?: TextContent;
  /** In front of the words: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"check"`. */
  icon?: Icon;
  /** The colour of words and ground; `"blue"` when left out. `"primary"` is the accent of the page. */
  color?: Hue;
}

/**
 * A few words on a coloured ground: a state, a number, a mark that something is new. It is as wide as they are. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Badge icon="check" color="green">Paid</Badge>;
 * ```
 * Streamlit: `st.badge`.
 */
export const Badge = defineElement<(props: BadgeProps) => Handle<BadgeProps>>({
  name: "Badge",
  children: "text",
  props: { icon: "text", color: hues },
  defaults: { color: "blue" },
});
