// Paints it with the library, which comes when the first is drawn.
import { guest } from "../../guests/guest.tsx";

export const MermaidPaint = /*#__PURE__*/ guest("Mermaid", () => import("../../guests/draw-mermaid.ts"));
