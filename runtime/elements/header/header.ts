// A heading of the second level.
import type { Handle } from "../../core/tape/block.ts";
import { defineElement } from "../define.ts";
import { checkHeading, type HeadingProps, headingProps } from "../heading.ts";

export interface HeaderProps extends HeadingProps {}

/**
 * The heading of a part of the page. A link beside it leads to it. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for an `anchor` with spaces.
 * @example
 * ```tsx
 * <Header divider>Results for {city}</Header>;
 * ```
 * Streamlit: `st.header`.
 */
export const Header = defineElement<(props: HeaderProps) => Handle<HeaderProps>>({
  name: "Header",
  children: "text",
  props: headingProps,
  check: checkHeading,
});
