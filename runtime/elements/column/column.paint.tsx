// Paints one of several columns.
import { flag } from "../../painter/parts/flag.ts";
import { joined } from "../../painter/parts/joined.ts";
import type { Still } from "../../painter/paint.ts";

export const columnPaint: Still<{ weight: number; border?: boolean }> = {
  draw: ({ props, box, children }) => (
    <div
      {...box}
      class={joined(box.class, "dc-flow")}
      style={`--weight:${props.weight};${box.style ?? ""}`}
      data-border={flag(props.border)}
    >
      {children}
    </div>
  ),
};
