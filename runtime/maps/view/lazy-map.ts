// The paint of maps: a file of its own, which comes when the first map is drawn.
import { lazy } from "../../painter/lazy.ts";

export const MapPaint = /*#__PURE__*/ lazy(() => import("./map-view.tsx"));
