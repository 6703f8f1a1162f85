// Graphs of Graphviz.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface GraphvizProps extends CommonProps {
  /** The graph in the language DOT. */
  dot: string;
  /** How it is laid out; `"dot"`, from top to bottom, when left out. */
  engine?: "dot" | "neato" | "fdp" | "sfdp" | "circo" | "twopi" | "osage";
  /** Its least height in pixels, kept while it is loaded; none when left out. */
  height?: number;
  /** What it shows, for who cannot see it; "Graphviz" when left out. */
  label?: string;
}

/**
 * A graph, laid out by Graphviz, in the theme of the page. The library is the app's own: `npm install @viz-js/viz`; without it
 * the graph says so. It is WebAssembly: a content policy has to allow `script-src 'wasm-unsafe-eval'`. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Graphviz dot="digraph { script -> run -> patches -> page; page -> script [label=gesture] }" label="The way of a click" />;
 * ```
 * Streamlit: `st.graphviz_chart`.
 */
export const Graphviz = defineElement<(props: GraphvizProps) => Handle<GraphvizProps>>({
  name: "Graphviz",
  children: "none",
  props: {
    dot: "text!",
    engine: ["dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage"],
    height: "number",
    label: "text",
  },
  defaults: { engine: "dot" },
});
