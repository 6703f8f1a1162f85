// Text as a machine reads it.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface CodeProps extends CommonProps {
  /** The code. Nothing in it is taken for markup. */
  children?: string | number | readonly (string | number)[];
  /**
   * What the code is written in: `"python"`, `"ts"`, `"sql"`, `"json"`, … It is shown in colours if the language is known, told to
   * assistive technology, and set as `data-language`. Plain when left out.
   */
  language?: string;
  /** Numbers the lines. */
  lineNumbers?: boolean;
  /** Breaks long lines instead of scrolling them. */
  wrap?: boolean;
  /** How high it may become, in pixels: what does not fit is scrolled. As high as the code when left out. */
  height?: number;
}

/**
 * Code in a font of fixed width, with a button that copies it, in the colours of its language: Python, JavaScript, TypeScript, SQL,
 * JSON, YAML, HTML, CSS, Markdown, shell, C, C++, C#, Go, Java, Kotlin, Lua, PHP, Ruby, Rust, Swift and some more, up to a hundred thousand characters.
 * Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Code language="sql">{`select * from flights where delay > ${minutes}`}</Code>;
 * ```
 * Streamlit: `st.code`.
 */
export const Code = defineElement<(props: CodeProps) => Handle<CodeProps>>({
  name: "Code",
  children: "text",
  props: { language: "text", lineNumbers: "flag", wrap: "flag", height: "number" },
});
