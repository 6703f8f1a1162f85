// Paints plain text.
import { Text as plain } from "./text.ts";
import { painted } from "../../painter/registry.ts";
import { textTemplate } from "../../painter/parts/text-template.ts";
import "./text.css";

const textPaint = /*#__PURE__*/ textTemplate("p");

export const Text: typeof plain = /*#__PURE__*/ painted(plain, textPaint);
