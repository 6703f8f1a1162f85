// A heading of the first level.
import type { Handle } from "../../core/tape/block.ts";
import { defineElement } from "../define.ts";
import { checkHeading, type HeadingProps, headingProps } from "../heading.ts";

export interface TitleProps extends HeadingProps {}

/**
 * The name of the page, at its top. A link beside it leads to it. Evaluates to a handle.
 *
 * @throws {Problem} `prop-invalid` for an `anchor` with spaces.
 * @example
 * ```tsx
 * <Title>Sales in {year}</Title>;
 * ```
 * Streamlit: `st.title`.
 */
export const Title = defineElement<(props: TitleProps) => Handle<TitleProps>>({
  name: "Title",
  children: "text",
  props: headingProps,
  check: checkHeading,
});
