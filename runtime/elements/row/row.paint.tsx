// Paints elements beside each other.
import { gapOf } from "../../painter/parts/gap.ts";
import type { Paint } from "../../painter/paint.ts";
import type { RowProps } from "./row.ts";
import "./row.css";

export const RowPaint: Paint<RowProps> = ({ props: { gap, align, justify }, box, children }) => (
  <div {...box} style={gapOf(gap) + (box.style ?? "")} data-align={align} data-justify={justify}>
    {children}
  </div>
);
