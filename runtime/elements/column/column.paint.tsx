// Paints one of several columns.
import { flag } from "../../painter/parts/flag.ts";
import { joined } from "../../painter/parts/joined.ts";
import type { Paint } from "../../painter/paint.ts";

export const ColumnPaint: Paint<{ weight: number; border?: boolean }> = ({ props, box, children }) => (
  <div
    {...box}
    class={joined(box.class, "dc-flow")}
    style={`--weight:${props.weight};${box.style ?? ""}`}
    data-border={flag(props.border)}
  >
    {children}
  </div>
);
