// Paints it with the library, which comes when the first is drawn.
import { guest } from "../../guests/guest.tsx";

export const GraphvizPaint = /*#__PURE__*/ guest("Graphviz", () => import("../../guests/draw-graphviz.ts"));
