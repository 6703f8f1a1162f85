// Points by two fields, with colour, size and shape for more.
import { axesDefinition, type Evaluates, type PlotProps, type Selecting } from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface ScatterChartProps<R = any, D = Data> extends PlotProps<R, D> {
  /** The field of numbers that the areas of the points stand for. */
  size?: FieldOf<R>;
  /** The field whose values have shapes of their own: six of them. */
  shape?: FieldOf<R>;
  /** Draws the straight line that fits the points of each colour best. */
  trend?: boolean;
}

type ScatterChartCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: ScatterChartProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, ScatterChartProps<RowOf<D>>, RowOf<D>>;

/**
 * Points: a place by `x` and `y`, and more by `color` (numbers become shades), `size` and `shape`.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * const { points } = <ScatterChart data={penguins} x="length" y="mass" color="species" selection="interval" />;
 * <Text>{points.length} chosen</Text>;
 * ```
 * Streamlit: `st.scatter_chart`.
 */
export const ScatterChart = defineElement<ScatterChartCall>(
  axesDefinition("ScatterChart", "scatter", { size: "any", shape: "any", trend: "flag" }),
);
