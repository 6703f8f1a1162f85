// Paints a box to tick.
import { Checkbox as plain } from "./checkbox.ts";
import { painted } from "../../painter/registry.ts";
import { light } from "../../painter/light.ts";
import { Check } from "../../painter/parts/check.tsx";
import { plainCheck } from "../../painter/parts/plain-check.ts";

const checkboxPaint = /*#__PURE__*/ light(/*#__PURE__*/ plainCheck(Check));

export const Checkbox: typeof plain = /*#__PURE__*/ painted(plain, checkboxPaint);
