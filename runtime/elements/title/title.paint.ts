// Paints a heading of the first level.
import { headingTemplate } from "../../painter/parts/heading-template.ts";

export const titlePaint = /*#__PURE__*/ headingTemplate("h1");
