// Paints a heading of the second level.
import { headingTemplate } from "../../painter/parts/heading-template.ts";

export const headerPaint = /*#__PURE__*/ headingTemplate("h2");
