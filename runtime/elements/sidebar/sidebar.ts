// The place beside the page.
import type { BlockElement } from "../block-element.ts";
import { apart, type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, innerProps } from "../layout.ts";

export interface SidebarProps extends CommonProps, Omit<LayoutProps, "height"> {}

/**
 * Draws beside the page, wherever it is used; on small screens in a drawer. Used several times, one below the other.
 * Evaluates to a `Block`, or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `gap` that is none.
 * @example
 * ```tsx
 * const city = <Sidebar>{() => <SelectBox label="City" options={cities} />}</Sidebar>;
 * ```
 * Streamlit: `st.sidebar`.
 */
export const Sidebar = defineElement<BlockElement<SidebarProps>>({
  name: "Sidebar",
  children: "block",
  props: innerProps,
  check: checkLayout,
  place: "sidebar",
  seat: apart,
});
