// Paints shares of a whole.
import { PieChart as plain } from "./pie-chart.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const PieChart: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
