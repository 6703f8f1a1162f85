// Paints it with the library, which comes when the first is drawn.
import { Graphviz as plain } from "./graphviz.ts";
import { painted } from "../../painter/registry.ts";
import { guest } from "../../guests/guest.tsx";

const GraphvizPaint = /*#__PURE__*/ guest("Graphviz", () => import("../../guests/draw-graphviz.ts"));

export const Graphviz: typeof plain = /*#__PURE__*/ painted(plain, GraphvizPaint);
