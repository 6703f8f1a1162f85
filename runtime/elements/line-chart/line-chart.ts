// Lines over time or along numbers: a value at each place.
import { axesDefinition, type Evaluates, type PlotProps, type Selecting } from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface LineChartProps<R = any, D = Data> extends PlotProps<R, D> {
  /** The field that makes lines of their own without colours of their own. */
  detail?: FieldOf<R>;
  /** How values are joined: `"straight"`, `"smooth"`, or in `"step"`s that hold until the next value; straight when left out. */
  curve?: "straight" | "smooth" | "step";
  /** Draws a dot at each value. */
  points?: boolean;
}

type LineChartCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: LineChartProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, LineChartProps<RowOf<D>>, RowOf<D>>;

/**
 * Lines: a value at each place of the x axis, in order of those. `y` may be several fields of numbers; `color` makes a line for each
 * value of a field. Where a value is missing there is a gap.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <LineChart data={prices} x="date" y="price" color="symbol" lines={[{ y: 100, label: "target" }]} />;
 * ```
 * Streamlit: `st.line_chart`.
 */
export const LineChart = defineElement<LineChartCall>(
  axesDefinition("LineChart", "line", {
    detail: "any",
    curve: ["straight", "smooth", "step"],
    points: "flag",
  }),
);
