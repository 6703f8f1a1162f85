// The rows of a chart: those of its data, and those that were appended.
import { type Column, type Frame, joinFrames, readData } from "../../data/index.ts";

/** Under it a chart's handle passes rows: it is the name of no prop. */
export const APPENDED = Symbol("appended");

export interface Rows {
  data: unknown;
  /** Set by `append`. */
  [APPENDED]?: readonly unknown[];
}

export function allRows({ data, [APPENDED]: appended }: Rows): Frame {
  const frame = readData(data);
  return appended === undefined || appended.length === 0 ? frame : joinFrames(frame, readData(appended));
}

export type { Column, Frame };
