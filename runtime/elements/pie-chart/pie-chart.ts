// The shares of a whole.
import { chartDefinition, type ChartProps, type Evaluates, type Selecting } from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface PieChartProps<R = any, D = Data> extends Omit<ChartProps<R, D>, "color"> {
  /** The field that slices are named by; left out, the first one of texts. */
  label?: FieldOf<R>;
  /** The field of numbers whose shares are shown, added up; left out, the first one, or how many rows there are. */
  value?: FieldOf<R>;
  /** How much is left out of the middle: a share of the radius from 0 to 0.95. */
  hole?: number;
}

type PieChartCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: PieChartProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, PieChartProps<RowOf<D>>, RowOf<D>>;

/**
 * Shares of a whole as slices. Values up to 0 have none. For more than a few slices, a `BarChart` is easier to read.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <PieChart data={budget} label="department" value="amount" hole={0.6} />;
 * ```
 * Streamlit: `st.plotly_chart` with `px.pie`.
 */
export const PieChart = defineElement<PieChartCall>(
  chartDefinition("PieChart", "pie", { label: "any", value: "any", hole: "number" }),
);
