// The paint of all grids: a file of its own, which comes when the first grid is drawn.
import { lazy } from "../../painter/parts/not-loaded.tsx";
import type { ShownGrid } from "../spec/shown.ts";
import { BAR, HEAD, NONE, rowHeightOf } from "./heights.ts";

export const GridPaint = /*#__PURE__*/ lazy(
  () => import("./grid-view.tsx"),
  (props) => {
    const shown = props as unknown as ShownGrid;
    const { rows, height, editor } = shown;
    const { length } = rows as { readonly length: number };
    const lines = length + (editor?.add === true ? 1 : 0);
    const whole = BAR + HEAD + (lines === 0 ? NONE : lines * rowHeightOf(shown));
    return typeof height === "number" ? Math.min(height, whole) : Math.min(800, whole);
  },
);
