// A heading of the third level.
import type { Handle } from "../../core/tape/block.ts";
import { defineElement } from "../define.ts";
import { checkHeading, type HeadingProps, headingProps } from "../heading.ts";

export interface SubheaderProps extends HeadingProps {}

/**
 * The heading of a smaller part. A link beside it leads to it. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for an `anchor` with spaces.
 * @example
 * ```tsx
 * <Subheader>By region</Subheader>;
 * ```
 * Streamlit: `st.subheader`.
 */
export const Subheader = defineElement<(props: SubheaderProps) => Handle<SubheaderProps>>({
  name: "Subheader",
  children: "text",
  props: headingProps,
  check: checkHeading,
});
