// Paints a table that is edited.
import { DataEditor as plain } from "./data-editor.ts";
import { painted } from "../../painter/registry.ts";
import { GridPaint } from "../../grid/view/lazy-grid.ts";

export const DataEditor: typeof plain = /*#__PURE__*/ painted(plain, GridPaint);
