// Paints it with the library, which comes when the first is drawn.
import { guest } from "../../guests/guest.tsx";

export const PlotlyPaint = /*#__PURE__*/ guest("Plotly", () => import("../../guests/draw-plotly.ts"));
