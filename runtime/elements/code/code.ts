// Text as a machine reads it.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface CodeProps extends CommonProps {
  /** The code. Nothing in it is taken for markup. */
  children?: string | number | readonly (string | number)[];
  /** What the code is written in, told to assistive technology and set as `data-language`. */
  language?: string;
  /** Numbers the lines. */
  lineNumbers?: boolean;
  /** Breaks long lines instead of scrolling them. */
  wrap?: boolean;
}

/**
 * Code in a font of fixed width, with a button that copies it. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Code language="sql">{`select * from flights where delay > ${minutes}`}</Code>;
 * ```
 * Streamlit: `st.code`, without colours.
 */
export const Code = defineElement<(props: CodeProps) => Handle<CodeProps>>({
  name: "Code",
  children: "text",
  props: { language: "text", lineNumbers: "flag", wrap: "flag" },
});
