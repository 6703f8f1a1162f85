// Paints elements beside each other.
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Row as plain, type RowProps } from "./row.ts";
import "./row.css";

const RowPaint: Paint<RowProps> = ({ props, box, children }) => (
  <div {...laidOut(box, props, box.class)}>{children}</div>
);

export const Row: typeof plain = /*#__PURE__*/ painted(plain, RowPaint);
