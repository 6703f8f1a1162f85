// Paints small, quiet text.
import { textTemplate } from "../../painter/parts/text-template.ts";
import "./caption.css";

export const captionPaint = /*#__PURE__*/ textTemplate("p");
