// Paints columns beside each other.
import { painted } from "../../painter/registry.ts";
import { flag } from "../../painter/parts/flag.ts";
import { lengthOf } from "../../painter/parts/gap.ts";
import type { Still } from "../../painter/paint.ts";
import { Columns as plain, type ColumnsProps } from "./columns.ts";
import "./columns.css";

const BELOW = "var(--dc-4)";

/** Below each other they stand no farther apart than other elements. */
function gapsOf(gap: string | number): string {
  const length = lengthOf(gap);
  return length === BELOW ? length : `min(${length},${BELOW}) ${length}`;
}

const columnsPaint: Still<ColumnsProps> = {
  draw: ({ props: { gap, align, border }, box, children }) => (
    <div {...box}>
      <div class="dc-columns-row" style={`gap:${gapsOf(gap!)}`} data-align={align} data-border={flag(border)}>
        {children}
      </div>
    </div>
  ),
};

export const Columns: typeof plain = /*#__PURE__*/ painted(plain, columnsPaint);
