// Elements in columns of the same width, as many as there is room for.
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";
import { checkLayout, type GapProps } from "../layout.ts";

export interface GridProps extends CommonProps, GapProps {
  /** The most columns: a whole number from 1 to 24, or `"auto"`, as many as there is room for, when left out. */
  columns?: number | "auto";
  /** The smallest width of a column in pixels, 192 when left out: where it would be less, there is a column less. */
  minColumnWidth?: number;
  /** Where the contents of a row stand vertically; `"stretch"`: all are as high as the highest. */
  align?: "top" | "center" | "bottom" | "stretch";
  /** Draws a line around each cell. */
  border?: boolean;
}

type Props = GridProps & { minColumnWidth: number };

/**
 * A grid for cards, numbers and pictures: each element drawn directly in it is a cell, and there are as many columns of the same
 * width as there is room for. What belongs together in a cell stands in a `Container`. Evaluates to a `Block`, or to what its
 * function child returns.
 *
 * @throws {Problem} `prop-invalid` for a number of columns that is none, and a width that is not above 0.
 * @example
 * ```tsx
 * <Grid minColumnWidth={160} border>{() => {
 *   for (const { name, value } of numbers) <Metric key={name} label={name} value={value} />;
 * }}</Grid>;
 * ```
 * Streamlit: `st.grid`.
 */
export const Grid = defineElement<BlockElement<GridProps>>({
  name: "Grid",
  children: "block",
  props: {
    columns: "any",
    minColumnWidth: "number",
    gap: "any",
    align: ["top", "center", "bottom", "stretch"],
    border: "flag",
  },
  defaults: { columns: "auto", minColumnWidth: 192, gap: "small", align: "top" },
  check: (props: Props) => checkLayout(props) ?? check(props),
});

function check({ columns, minColumnWidth }: Props): Mistake | undefined {
  const isCount = Number.isInteger(columns) && (columns as number) >= 1 && (columns as number) <= 24;
  if (columns !== "auto" && !isCount)
    return {
      found: `columns is ${write(columns)}.`,
      expected: 'columns must be a whole number from 1 to 24, or "auto".',
      write: "columns={3}",
    };
  if (minColumnWidth > 0 && minColumnWidth < Infinity) return undefined;
  return {
    found: `minColumnWidth is ${minColumnWidth}.`,
    expected: "minColumnWidth must be a number of pixels, more than 0.",
    write: "minColumnWidth={192}",
  };
}
