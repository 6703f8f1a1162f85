// Bars for categories or moments: side by side, or one on the other.
import { axesDefinition, type Evaluates, type PlotProps, type Selecting } from "../../charts/spec/index.ts";
import type { Data, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface BarChartProps<R = any, D = Data> extends PlotProps<R, D> {
  /** `true`: one on the other, also when left out; `"normalize"`: as shares of the whole; `false`: side by side. */
  stack?: boolean | "normalize";
  /** Lays the chart on its side: room for long names. */
  horizontal?: boolean;
  /** Orders categories by their sums; in the order of the data when left out. */
  sort?: "ascending" | "descending";
}

type BarChartCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: BarChartProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, BarChartProps<RowOf<D>>, RowOf<D>>;

/**
 * Bars. Rows of the same category and colour are added up. Several fields as `y`, or the values of a field as `color`, are stacked, or
 * stand side by side with `stack={false}`.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <BarChart data={sales} x="region" y="revenue" color="year" stack={false} />;
 * ```
 * Streamlit: `st.bar_chart`.
 */
export const BarChart = defineElement<BarChartCall>(
  axesDefinition("BarChart", "bar", {
    stack: [true, false, "normalize"],
    horizontal: "flag",
    sort: ["ascending", "descending"],
  }),
);
