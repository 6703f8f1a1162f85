// Paints it with the library, which comes when the first is drawn.
import { Mermaid as plain } from "./mermaid.ts";
import { painted } from "../../painter/registry.ts";
import { guest } from "../../guests/guest.tsx";

const MermaidPaint = /*#__PURE__*/ guest("Mermaid", () => import("../../guests/draw-mermaid.ts"));

export const Mermaid: typeof plain = /*#__PURE__*/ painted(plain, MermaidPaint);
