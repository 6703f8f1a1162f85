// The paint of all grids: a file of its own, which comes when the first grid is drawn.
import { lazy } from "../../painter/lazy.ts";
import type { ShownGrid } from "../spec/shown.ts";
import { BAR, HEAD } from "./heights.ts";

export const GridPaint = /*#__PURE__*/ lazy(
  () => import("./grid-view.tsx"),
  (props) => {
    const { rows, rowHeight, height } = props as unknown as ShownGrid;
    const { length } = rows as { readonly length: number };
    const whole = BAR + HEAD + Math.max(2, length) * rowHeight;
    return typeof height === "number" ? Math.min(height, whole) : Math.min(800, whole);
  },
);
