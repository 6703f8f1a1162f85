// A heading of the first level.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";

export interface TitleProps extends CommonProps {
  /** The heading; inline HTML is allowed. */
  children?: TextContent;
  /** Draws a line under the heading. */
  divider?: boolean;
}

/**
 * The name of the page, at its top. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Title>Sales in {year}</Title>;
 * ```
 * Streamlit: `st.title`.
 */
export const Title = defineElement<(props: TitleProps) => Handle<TitleProps>>({
  name: "Title",
  children: "text",
  props: { divider: "flag" },
});
