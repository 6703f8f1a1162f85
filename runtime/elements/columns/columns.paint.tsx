// Paints columns beside each other.
import { flag } from "../../painter/parts/flag.ts";
import { lengthOf } from "../../painter/parts/gap.ts";
import type { Still } from "../../painter/paint.ts";
import type { ColumnsProps } from "./columns.ts";
import "./columns.css";

/** Below each other they stand no farther apart than other elements. */
const belowOf = (gap: string | number): string => `min(${lengthOf(gap)},var(--dc-4))`;

export const columnsPaint: Still<ColumnsProps> = {
  draw: ({ props: { gap, align, border }, box, children }) => (
    <div {...box}>
      <div
        class="dc-columns-row"
        style={`gap:${belowOf(gap!)} ${lengthOf(gap!)}`}
        data-align={align}
        data-border={flag(border)}
      >
        {children}
      </div>
    </div>
  ),
};
