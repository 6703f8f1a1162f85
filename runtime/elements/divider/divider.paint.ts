// Paints a line across.
import { Divider as plain } from "./divider.ts";
import { painted } from "../../painter/registry.ts";
import type { Template } from "../../painter/paint.ts";
import "./divider.css";

const dividerPaint: Template = { tag: "hr", patch() {} };

export const Divider: typeof plain = /*#__PURE__*/ painted(plain, dividerPaint);
