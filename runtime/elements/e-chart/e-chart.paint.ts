// Paints it with the library, which comes when the first is drawn.
import { EChart as plain } from "./e-chart.ts";
import { painted } from "../../painter/registry.ts";
import { guest } from "../../guests/guest.tsx";

const EChartPaint = /*#__PURE__*/ guest("EChart", () => import("../../guests/draw-echarts.ts"));

export const EChart: typeof plain = /*#__PURE__*/ painted(plain, EChartPaint);
