// How the values of each category are spread.
import { axesDefinition, type Evaluates, type PlotProps, type Selecting } from "../../charts/spec/index.ts";
import type { Data, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface BoxPlotProps<R = any, D = Data> extends PlotProps<R, D> {
  /** Lays the chart on its side: room for long names. */
  horizontal?: boolean;
}

type BoxPlotCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: BoxPlotProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, BoxPlotProps<RowOf<D>>, RowOf<D>>;

/**
 * Boxes from the lower to the upper quarter with the median in them, whiskers of at most one and a half times that, and circles for what
 * lies outside. One for each value of `x`, and beside each other for those of `color`.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <BoxPlot data={penguins} x="species" y="mass" />;
 * ```
 * Streamlit: `st.altair_chart` with `mark_boxplot`.
 */
export const BoxPlot = defineElement<BoxPlotCall>(axesDefinition("BoxPlot", "box", { horizontal: "flag" }));
