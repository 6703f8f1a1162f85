// The door of the specification: what elements are defined with, and what engine and view read.
export { same } from "../../core/values/same.ts";
export { allRows } from "./all-rows.ts";
export { chartHandle } from "./append.ts";
export { axes, axesDefinition, chartDefinition } from "./define-chart.ts";
export { sameField } from "./field.ts";
export { clockAt, momentOf, readMoment } from "../../data/index.ts";
export { prepareChart, type Props } from "./prepare.ts";
export type {
  AxesProps,
  ChartHandle,
  ChartProps,
  ChartSelection,
  Chosen,
  Evaluates,
  PlotProps,
  Selecting,
  SelectingProps,
  SeriesProps,
} from "./props.ts";
export { findRoles } from "./roles.ts";
export { selectionOf } from "./selection.ts";
export type * from "./shown.ts";
