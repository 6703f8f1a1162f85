// Paints a table of data.
import { DataFrame as plain } from "./data-frame.ts";
import { painted } from "../../painter/registry.ts";
import { GridPaint } from "../../grid/view/lazy-grid.ts";

export const DataFrame: typeof plain = /*#__PURE__*/ painted(plain, GridPaint);
