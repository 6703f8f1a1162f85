// Paints boxes and whiskers.
import { BoxPlot as plain } from "./box-plot.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const BoxPlot: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
