// Paints columns beside each other.
import { flag } from "../../painter/parts/flag.ts";
import { gapOf } from "../../painter/parts/gap.ts";
import type { Paint } from "../../painter/paint.ts";
import type { ColumnsProps } from "./columns.ts";
import "./columns.css";

export const ColumnsPaint: Paint<ColumnsProps> = ({ props: { gap, align, border }, box, children }) => (
  <div {...box}>
    <div class="dc-columns-row" style={gapOf(gap)} data-align={align} data-border={flag(border)}>
      {children}
    </div>
  </div>
);
