// Paints a box to tick.
import { light } from "../../painter/light.ts";
import { Check } from "../../painter/parts/check.tsx";
import { plainCheck } from "../../painter/parts/plain-check.ts";

export const checkboxPaint = /*#__PURE__*/ light(/*#__PURE__*/ plainCheck(Check));
