// The paint of all charts: a file of its own, which comes when the first chart is drawn.
import { lazy } from "../../painter/parts/not-loaded.tsx";

export const ChartPaint = /*#__PURE__*/ lazy(() => import("./chart-view.tsx"));
