// Small, quiet text.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";

export interface CaptionProps extends CommonProps {
  /** The text; inline HTML is allowed. */
  children?: TextContent;
}

/**
 * A remark in small, quiet text: a source, a date, a footnote. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Caption>Updated {time}</Caption>;
 * ```
 * Streamlit: `st.caption`, without Markdown.
 */
export const Caption = defineElement<(props: CaptionProps) => Handle<CaptionProps>>({
  name: "Caption",
  children: "text",
  props: {},
});
