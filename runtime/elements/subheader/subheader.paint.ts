// Paints a heading of the third level.
import { Subheader as plain } from "./subheader.ts";
import { painted } from "../../painter/registry.ts";
import { headingTemplate } from "../../painter/parts/heading-template.ts";

const subheaderPaint = /*#__PURE__*/ headingTemplate("h3");

export const Subheader: typeof plain = /*#__PURE__*/ painted(plain, subheaderPaint);
