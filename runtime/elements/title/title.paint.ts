// Paints a heading of the first level.
import { textTemplate } from "../../painter/parts/text-template.ts";
import "../../painter/parts/heading.css";

export const titlePaint = /*#__PURE__*/ textTemplate("h1", "divider");
