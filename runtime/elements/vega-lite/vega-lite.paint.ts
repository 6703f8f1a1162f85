// Paints it with the library, which comes when the first is drawn.
import { guest } from "../../guests/guest.tsx";

export const VegaLitePaint = /*#__PURE__*/ guest("VegaLite", () => import("../../guests/draw-vega.ts"));
