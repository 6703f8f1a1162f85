// The rows of a chart: those of its data, and those that were appended.
import { type Column, type Frame, joinFrames, readData } from "../../data/index.ts";

export interface Rows {
  data: unknown;
  /** Set by `append`. */
  appended?: readonly unknown[];
}

export function allRows({ data, appended }: Rows): Frame {
  const frame = readData(data);
  return appended === undefined || appended.length === 0 ? frame : joinFrames(frame, readData(appended));
}

export type { Column, Frame };
