// Paints elements in columns of the same width.
import { flag } from "../../painter/parts/flag.ts";
import { lengthOf } from "../../painter/parts/gap.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Grid as plain, type GridProps } from "./grid.ts";
import "./grid.css";

const GridPaint: Paint<GridProps> = ({ props, box, children }) => {
  const { columns, minColumnWidth, gap, align, border } = props;
  const most = columns === "auto" ? 24 : columns;
  const style = `--most:${most};--least:${minColumnWidth}px;--between:${lengthOf(gap!)};${box.style ?? ""}`;
  return (
    <div {...box} style={style} data-align={align} data-border={flag(border)}>
      {children}
    </div>
  );
};

export const Grid: typeof plain = /*#__PURE__*/ painted(plain, GridPaint);
