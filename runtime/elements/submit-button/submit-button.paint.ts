// Paints the button that sends a form: also Enter in a field comes as a click on it.
import { SubmitButton as plain } from "./submit-button.ts";
import { painted } from "../../painter/registry.ts";
import { buttonTemplate } from "../../painter/parts/button-template.ts";

const submitButtonPaint = /*#__PURE__*/ buttonTemplate("submit");

export const SubmitButton: typeof plain = /*#__PURE__*/ painted(plain, submitButtonPaint);
