// Paints points.
import { ScatterChart as plain } from "./scatter-chart.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const ScatterChart: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
