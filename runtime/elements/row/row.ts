// Elements beside each other.
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type GapProps, type LayoutProps } from "../layout.ts";

export interface RowProps extends CommonProps, GapProps, Pick<LayoutProps, "height"> {
  /** Where the elements stand vertically. */
  align?: "top" | "center" | "bottom";
  /** Where the elements stand horizontally when there is room left. */
  justify?: "start" | "center" | "end" | "between";
}

/**
 * Holds elements beside each other, each as wide as it needs; what does not fit goes to the next line.
 * Evaluates to a `Block`, or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * const yes = <Row justify="end">{() => { <Button>No</Button>; return <Button type="primary">Yes</Button>; }}</Row>;
 * ```
 * Streamlit: `st.container(horizontal=True)`.
 */
export const Row = defineElement<BlockElement<RowProps>>({
  name: "Row",
  children: "block",
  props: {
    gap: "any",
    height: "any",
    align: ["top", "center", "bottom"],
    justify: ["start", "center", "end", "between"],
  },
  defaults: { gap: "small", align: "bottom", justify: "start" },
  check: checkLayout,
});
