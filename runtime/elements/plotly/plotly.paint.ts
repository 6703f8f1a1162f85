// Paints it with the library, which comes when the first is drawn.
import { Plotly as plain } from "./plotly.ts";
import { painted } from "../../painter/registry.ts";
import { guest } from "../../guests/guest.tsx";

const PlotlyPaint = /*#__PURE__*/ guest("Plotly", () => import("../../guests/draw-plotly.ts"));

export const Plotly: typeof plain = /*#__PURE__*/ painted(plain, PlotlyPaint);
