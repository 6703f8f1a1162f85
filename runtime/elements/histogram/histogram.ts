// How values are spread: how many there are in each step.
import {
  chartDefinition,
  axes,
  type AxesProps,
  type ChartProps,
  type Evaluates,
  type Selecting,
} from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface HistogramProps<R = any, D = Data>
  extends
    ChartProps<R, D>,
    Pick<
      AxesProps<R>,
      "xTitle" | "yTitle" | "xFormat" | "yFormat" | "xDomain" | "yDomain" | "lines" | "bands" | "notes"
    > {
  /** The field of numbers that is counted; left out, the first one. */
  value?: FieldOf<R>;
  /** About how many steps there are, from 1 to 2000; the data decides when left out. Each begins at a round number. */
  bins?: number;
}

type HistogramCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: HistogramProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, HistogramProps<RowOf<D>>, RowOf<D>>;

const { x: _x, y: _y, xScale: _xScale, yScale: _yScale, ...shared } = axes;

/**
 * How often values occur: counted in equal steps, stacked by `color`.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <Histogram data={flights} value="delay" bins={20} />;
 * ```
 * Streamlit: `st.altair_chart` with `mark_bar` and `bin=True`, or `st.pyplot` with `hist`.
 */
export const Histogram = defineElement<HistogramCall>(
  chartDefinition("Histogram", "histogram", { ...shared, color: "any", value: "any", bins: "number" }),
);
