// The paint of maps: a file of its own, which comes when the first map is drawn.
import { lazy } from "../../painter/parts/not-loaded.tsx";

export const MapPaint = /*#__PURE__*/ lazy(() => import("./map-view.tsx"));
