// Text with Markdown in it.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";
import type { TextContent } from "../text-content.ts";

export interface MarkdownProps extends CommonProps {
  /** GitHub-flavoured Markdown. HTML in it is shown as it is written, not carried out. */
  children?: TextContent;
  /** Headings in it have names, made from their words, by which links lead there (`#how-to-read-this`); on unless it is `false`. */
  anchors?: boolean;
}

/**
 * Text with headings, lists, links, tables and code, as Markdown writes them. Indentation that all lines share is taken off.
 * Text directly inside a block is drawn with it. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Markdown>{`
 *   ## How to read this
 *   - **bold** numbers are new
 *   - see the [sources](https://example.org)
 * `}</Markdown>;
 * ```
 * Streamlit: `st.markdown`.
 */
export const Markdown = defineElement<(props: MarkdownProps) => Handle<MarkdownProps>>({
  name: "Markdown",
  children: "text",
  props: { anchors: [true, false] },
});
