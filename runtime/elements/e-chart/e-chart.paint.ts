// Paints it with the library, which comes when the first is drawn.
import { guest } from "../../guests/guest.tsx";

export const EChartPaint = /*#__PURE__*/ guest("EChart", () => import("../../guests/draw-echarts.ts"));
