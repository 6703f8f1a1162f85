// Paints the button that sends a form: also Enter in a field comes as a click on it.
import { buttonTemplate } from "../../painter/parts/button-template.ts";

export const submitButtonPaint = /*#__PURE__*/ buttonTemplate("submit");
