// Paints HTML that was made safe: who does that comes when the first is drawn.
import { Html as plain } from "./html.ts";
import { painted } from "../../painter/registry.ts";
import { lazy } from "../../painter/parts/not-loaded.tsx";

const HtmlPaint = /*#__PURE__*/ lazy(() => import("./show-html.tsx"));

export const Html: typeof plain = /*#__PURE__*/ painted(plain, HtmlPaint);
