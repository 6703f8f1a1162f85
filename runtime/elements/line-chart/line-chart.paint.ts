// Paints lines.
import { LineChart as plain } from "./line-chart.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const LineChart: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
