// Paints it with the library, which comes when the first is drawn.
import { VegaLite as plain } from "./vega-lite.ts";
import { painted } from "../../painter/registry.ts";
import { guest } from "../../guests/guest.tsx";

const VegaLitePaint = /*#__PURE__*/ guest("VegaLite", () => import("../../guests/draw-vega.ts"));

export const VegaLite: typeof plain = /*#__PURE__*/ painted(plain, VegaLitePaint);
