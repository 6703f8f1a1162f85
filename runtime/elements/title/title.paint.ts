// Paints a heading of the first level.
import { Title as plain } from "./title.ts";
import { painted } from "../../painter/registry.ts";
import { headingTemplate } from "../../painter/parts/heading-template.ts";

const titlePaint = /*#__PURE__*/ headingTemplate("h1");

export const Title: typeof plain = /*#__PURE__*/ painted(plain, titlePaint);
