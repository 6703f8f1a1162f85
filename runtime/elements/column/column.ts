// One of several columns.
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement, type Mistake } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";

export interface ColumnProps extends Omit<CommonProps, "width">, LayoutProps {
  /** How wide it is, beside the others: a weight of 2 is twice a weight of 1. */
  width?: number;
  /** Draws a line around it. */
  border?: boolean;
}

/**
 * One column of `Columns`. Evaluates to a `Block`, or to what its function child returns.
 *
 * @throws {Problem} `prop-invalid` for a `width` of 0 or less, and a `height` or `gap` that is none.
 * @example
 * ```tsx
 * <Columns>
 *   <Column width={2}><Text>wide</Text></Column>
 *   <Column><Text>narrow</Text></Column>
 * </Columns>;
 * ```
 * Streamlit: one of the columns that `st.columns` returns.
 */
export const Column = defineElement<BlockElement<ColumnProps>>({
  name: "Column",
  children: "block",
  props: { ...layoutProps, width: "number", border: "flag" },
  defaults: { width: 1 },
  check: (props) => checkLayout(props) ?? check(props),
  prepare: ({ width, ...shown }: ColumnProps) => ({ ...shown, weight: width }),
});

function check({ width = 1 }: ColumnProps): Mistake | undefined {
  if (width > 0 && Number.isFinite(width)) return undefined;
  return {
    found: `width is ${width}.`,
    expected: "The weight of a column must be more than 0.",
    write: "width={1}",
  };
}
