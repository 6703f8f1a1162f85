// A line across.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface DividerProps extends CommonProps {}

/**
 * A thin line between two parts. Evaluates to a handle.
 *
 * @example
 * ```tsx
 * <Divider />;
 * ```
 * Streamlit: `st.divider`.
 */
export const Divider = defineElement<(props?: DividerProps) => Handle<DividerProps>>({
  name: "Divider",
  children: "none",
  props: {},
});
