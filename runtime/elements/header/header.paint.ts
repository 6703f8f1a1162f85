// Paints a heading of the second level.
import { textTemplate } from "../../painter/parts/text-template.ts";
import "../../painter/parts/heading.css";

export const headerPaint = /*#__PURE__*/ textTemplate("h2", "divider");
