// Paints areas.
import { AreaChart as plain } from "./area-chart.ts";
import { painted } from "../../painter/registry.ts";
import { ChartPaint } from "../../charts/view/lazy-chart.ts";

export const AreaChart: typeof plain = /*#__PURE__*/ painted(plain, ChartPaint);
