// Diagrams of Mermaid.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, writeText } from "../define.ts";

export interface MermaidProps extends CommonProps {
  /** The diagram in the language of [Mermaid](https://mermaid.js.org/intro/syntax-reference.html). */
  children?: string | number | readonly (string | number)[];
  /** Its least height in pixels, kept while it is loaded; none when left out. */
  height?: number;
  /** What it shows, for who cannot see it; "Mermaid" when left out. */
  label?: string;
}

/**
 * A diagram, drawn by Mermaid, in the theme of the page. The library is the app's own: `npm install mermaid`; without it the
 * diagram says so. It writes styles of its own while it draws: a content policy has to allow `style-src 'unsafe-inline'`; under a
 * strict one it draws all the same, some texts a little beside their places, and the console has what was refused. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Mermaid label="The way of a click">{`
 *   flowchart LR
 *     gesture --> run --> patches --> page
 * `}</Mermaid>;
 * ```
 * Streamlit: `st.mermaid_chart`.
 */
export const Mermaid = defineElement<(props: MermaidProps) => Handle<MermaidProps>>({
  name: "Mermaid",
  children: "text",
  props: { height: "number", label: "text" },
  prepare: ({ children, ...shown }: MermaidProps) => ({
    ...shown,
    source: [children].flat().map(writeText).join("").trim(),
  }),
});
