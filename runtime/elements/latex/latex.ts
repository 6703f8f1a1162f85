// A formula by itself.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface LatexProps extends CommonProps {
  /** The formula in LaTeX, without dollar signs around it. Write it with `String.raw`, which leaves backslashes alone. */
  children?: string | number | readonly (string | number)[];
}

/**
 * A formula in a line of its own, drawn by the browser as MathML, which screen readers read. What cannot be read as LaTeX is shown
 * as it is written. Inside a text, write `` md`$a^2$` ``. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Latex>{String.raw`\bar{x} = \frac{1}{n} \sum_{i=1}^{n} x_i`}</Latex>;
 * ```
 * Streamlit: `st.latex`.
 */
export const Latex = defineElement<(props: LatexProps) => Handle<LatexProps>>({
  name: "Latex",
  children: "text",
  props: {},
});
