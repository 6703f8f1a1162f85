// Paints plain text.
import { textTemplate } from "../../painter/parts/text-template.ts";
import "./text.css";

export const textPaint = /*#__PURE__*/ textTemplate("p");
