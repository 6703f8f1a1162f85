// The paint of all grids: a file of its own, which comes when the first grid is drawn.
import { lazy } from "../../painter/lazy.ts";

export const GridPaint = /*#__PURE__*/ lazy(() => import("./grid-view.tsx"));
