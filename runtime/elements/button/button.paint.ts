// Paints a button.
import { buttonTemplate } from "../../painter/parts/button-template.ts";

export const buttonPaint = /*#__PURE__*/ buttonTemplate("button");
