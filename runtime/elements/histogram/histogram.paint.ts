// Paints how values are spread.
import { Histogram as plain } from "./histogram.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const Histogram: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
