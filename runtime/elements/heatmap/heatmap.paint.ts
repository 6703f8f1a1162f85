// Paints a grid of colours.
import { Heatmap as plain } from "./heatmap.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const Heatmap: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
