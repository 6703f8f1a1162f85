// Paints bars.
import { BarChart as plain } from "./bar-chart.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const BarChart: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
