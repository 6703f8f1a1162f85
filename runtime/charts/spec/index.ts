// The door of the specification: what elements are defined with, and what engine and view read.
export { same } from "../../core/same.ts";
export { axes, chartDefinition } from "./define-chart.ts";
export { sameField } from "./field.ts";
export { clockAt, momentOf, readMoment } from "./moment.ts";
export type {
  AxesProps,
  ChartHandle,
  ChartProps,
  ChartSelection,
  Chosen,
  Evaluates,
  Selecting,
  SeriesProps,
} from "./props.ts";
export type * from "./shown.ts";
export { kindName } from "./summarize.ts";
