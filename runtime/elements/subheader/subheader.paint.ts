// Paints a heading of the third level.
import { textTemplate } from "../../painter/parts/text-template.ts";
import "../../painter/parts/heading.css";

export const subheaderPaint = /*#__PURE__*/ textTemplate("h3", "divider");
