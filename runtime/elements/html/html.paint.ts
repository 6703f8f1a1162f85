// Paints HTML that was made safe: who does that comes when the first is drawn.
import { lazy } from "../../painter/lazy.ts";

export const HtmlPaint = /*#__PURE__*/ lazy(() => import("./show-html.tsx"));
