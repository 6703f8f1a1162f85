// A value for each pair of categories, told by colour.
import {
  chartDefinition,
  type AxesProps,
  type ChartProps,
  type Evaluates,
  type Selecting,
} from "../../charts/spec/index.ts";
import type { Data, FieldOf, RowOf } from "../../data/index.ts";
import { defineElement } from "../define.ts";

export interface HeatmapProps<R = any, D = Data>
  extends Omit<ChartProps<R, D>, "color">, Pick<AxesProps<R>, "x" | "xTitle" | "yTitle"> {
  /** The field of the rows of the grid; left out, the second one of texts. */
  y?: FieldOf<R>;
  /** The field of numbers that colours stand for, added up; left out, the first one, or how many rows there are. */
  value?: FieldOf<R>;
}

type HeatmapCall = <D extends Data, S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: HeatmapProps<RowOf<D>, D> & Selecting<S, B, RowOf<D>>,
) => Evaluates<S, HeatmapProps<RowOf<D>>, RowOf<D>>;

/**
 * A grid of two fields, with a value for each pair in shades of a colour. Rows of the same pair are added up.
 *
 * @returns A `ChartHandle`; with `selection` a `ChartSelection`.
 * @throws {Problem} `prop-invalid` for what is no data, and for a field that it does not have.
 * @example
 * ```tsx
 * <Heatmap data={visits} x="hour" y="weekday" value="count" />;
 * ```
 * Streamlit: `st.altair_chart` with `mark_rect`.
 */
export const Heatmap = defineElement<HeatmapCall>(
  chartDefinition("Heatmap", "heatmap", { x: "any", y: "any", xTitle: "text", yTitle: "text", value: "any" }),
);
