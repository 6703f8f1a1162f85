// Paints a line across.
import type { Template } from "../../painter/paint.ts";
import "./divider.css";

export const dividerPaint: Template = { tag: "hr", patch() {} };
