// Paints a heading of the third level.
import { headingTemplate } from "../../painter/parts/heading-template.ts";

export const subheaderPaint = /*#__PURE__*/ headingTemplate("h3");
