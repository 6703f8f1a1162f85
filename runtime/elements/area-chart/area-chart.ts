// Areas over time or along numbers, stacked.
import { axesDefinition, type Evaluates, type PlotProps, type Selecting } from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface AreaChartProps<R = any, D = Data> extends PlotProps<R, D> {
  /** The field that makes areas of their own without colours of their own. */
  detail?: FieldOf<R>;
  /** `true`: one on the other, also when left out; `"normalize"`: as shares of the whole; `"stream"`: around the middle; `false`: each from zero. */
  stack?: boolean | "normalize" | "stream";
  /** How values are joined: `"straight"`, `"smooth"`, or in `"step"`s that hold until the next value; straight when left out. */
  curve?: "straight" | "smooth" | "step";
}

type AreaChartCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: AreaChartProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, AreaChartProps<RowOf<D>>, RowOf<D>>;

/**
 * Areas, one on the other where there are several: by several fields as `y`, or by the values of a field as `color`.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <AreaChart data={visits} x="day" y="count" color="browser" stack="normalize" />;
 * ```
 * Streamlit: `st.area_chart`.
 */
export const AreaChart = defineElement<AreaChartCall>(
  axesDefinition("AreaChart", "area", {
    detail: "any",
    stack: [true, false, "normalize", "stream"],
    curve: ["straight", "smooth", "step"],
  }),
);
