// The place that stays at the bottom of the page.
import type { BlockElement } from "../block-element.ts";
import { apart, type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, innerProps } from "../layout.ts";

export interface BottomProps extends CommonProps, Omit<LayoutProps, "height"> {}

/**
 * Draws at the bottom of the page, wherever it is used: what is in it stays in sight while the page is scrolled.
 * A `ChatInput` of the page stands there too. Used several times, one below the other.
 * Evaluates to a `Block`, or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `gap` that is none.
 * @example
 * ```tsx
 * const sure = <Bottom>{() => <Checkbox label="I have read it all" />}</Bottom>;
 * ```
 * Streamlit: `st.bottom`.
 */
export const Bottom = defineElement<BlockElement<BottomProps>>({
  name: "Bottom",
  children: "block",
  props: innerProps,
  check: checkLayout,
  place: "bottom",
  seat: apart,
});
