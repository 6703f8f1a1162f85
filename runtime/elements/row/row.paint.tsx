// Paints elements beside each other.
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import type { RowProps } from "./row.ts";
import "./row.css";

export const RowPaint: Paint<RowProps> = ({ props, box, children }) => (
  <div {...laidOut(box, props, box.class)}>{children}</div>
);
