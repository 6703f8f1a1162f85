// Paints one of several columns.
import { Column as plain } from "./column.ts";
import { painted } from "../../painter/registry.ts";
import { flag } from "../../painter/parts/flag.ts";
import { laidOut, type Layout } from "../../painter/parts/laid-out.ts";
import type { Still } from "../../painter/paint.ts";

const columnPaint: Still<Layout & { weight: number; border?: boolean }> = {
  draw: ({ props, box, children }) => (
    <div
      {...laidOut({ ...box, style: `--weight:${props.weight};${box.style ?? ""}` }, props)}
      data-border={flag(props.border)}
    >
      {children}
    </div>
  ),
};

export const Column: typeof plain = /*#__PURE__*/ painted(plain, columnPaint);
