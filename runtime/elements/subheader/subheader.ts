// A heading of the third level.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";

export interface SubheaderProps extends CommonProps {
  /** The heading; inline HTML is allowed. */
  children?: TextContent;
  /** Draws a line under the heading. */
  divider?: boolean;
}

/**
 * The heading of a smaller part. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Subheader>By region</Subheader>;
 * ```
 * Streamlit: `st.subheader`.
 */
export const Subheader = defineElement<(props: SubheaderProps) => Handle<SubheaderProps>>({
  name: "Subheader",
  children: "text",
  props: { divider: "flag" },
});
