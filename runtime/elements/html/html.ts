// HTML that comes as a text.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface HtmlProps extends CommonProps {
  /** The HTML. Scripts, handlers, frames, forms, style sheets and addresses that run code are left out. */
  children?: string | number | readonly (string | number)[];
}

/**
 * Shows HTML that comes as a text: from a database, a feed, a library. It is made safe first: what could run code, load a document or
 * change the page around it is left out, and links to elsewhere open beside the app. For HTML of the script itself write plain tags.
 * Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Html>{`<p>Written by <em>${author}</em> <script>alert("never")</script></p>`}</Html>;
 * ```
 * Streamlit: `st.html`, without scripts and style sheets.
 */
export const Html = defineElement<(props: HtmlProps) => Handle<HtmlProps>>({
  name: "Html",
  children: "text",
  props: {},
});
