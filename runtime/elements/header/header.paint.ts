// Paints a heading of the second level.
import { Header as plain } from "./header.ts";
import { painted } from "../../painter/registry.ts";
import { headingTemplate } from "../../painter/parts/heading-template.ts";

const headerPaint = /*#__PURE__*/ headingTemplate("h2");

export const Header: typeof plain = /*#__PURE__*/ painted(plain, headerPaint);
