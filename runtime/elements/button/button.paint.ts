// Paints a button.
import { Button as plain } from "./button.ts";
import { painted } from "../../painter/registry.ts";
import { buttonTemplate } from "../../painter/parts/button-template.ts";

const buttonPaint = /*#__PURE__*/ buttonTemplate("button");

export const Button: typeof plain = /*#__PURE__*/ painted(plain, buttonPaint);
