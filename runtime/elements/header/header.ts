// A heading of the second level.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";

export interface HeaderProps extends CommonProps {
  /** The heading; inline HTML is allowed. */
  children?: TextContent;
  /** Draws a line under the heading. */
  divider?: boolean;
}

/**
 * The heading of a part of the page. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Header divider>Results for {city}</Header>;
 * ```
 * Streamlit: `st.header`.
 */
export const Header = defineElement<(props: HeaderProps) => Handle<HeaderProps>>({
  name: "Header",
  children: "text",
  props: { divider: "flag" },
});
