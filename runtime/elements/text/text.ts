// Plain text.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";

export interface TextProps extends CommonProps {
  /** The text; line breaks are kept, inline HTML is allowed. */
  children?: TextContent;
}

/**
 * A paragraph of plain text: nothing in it is taken for markup. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Text>Hello <b>{name}</b>, you have {count} messages.</Text>;
 * ```
 * Streamlit: `st.text`, in the font of the page.
 */
export const Text = defineElement<(props: TextProps) => Handle<TextProps>>({
  name: "Text",
  children: "text",
  props: {},
});
