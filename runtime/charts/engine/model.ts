// A chart in numbers: its series with the places of their marks in values, and its axes. Knows no pixels.
import type { AxisFormat, ChartKind, ShownChart } from "../spec/index.ts";
import type { Domain, ScaleType } from "./scale.ts";

export type MarkKind = "line" | "area" | "bar" | "point" | "cell" | "slice" | "box";

export interface Axis {
  readonly type: ScaleType;
  readonly domain: Domain;
  readonly title: string;
  readonly format?: AxisFormat | undefined;
  /** The categories, by position. */
  readonly names?: readonly string[];
  /** Marks stand at whole numbers only: positions of rows, counts. */
  readonly whole?: boolean;
  /** All its moments are the beginnings of days. */
  readonly days?: boolean;
  /** The domain was given: it is not rounded. */
  readonly fixed?: boolean;
}

/** The five numbers of a box, and what lies outside. */
export interface Box {
  readonly low: number;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly high: number;
  readonly outside: readonly { readonly value: number; readonly row: number }[];
}

/** Marks of one kind, name and colour. `main` is the axis of x, `cross` that of y, also where a chart lies on its side. */
export interface Series {
  /** The same from run to run. */
  readonly id: string;
  readonly name: string;
  /** Which colour of the palette. */
  readonly tone: number;
  readonly hidden: boolean;
  readonly mark: MarkKind;
  readonly length: number;
  /** Where the marks stand; NaN for one that is missing. */
  readonly main: Float64Array;
  readonly cross: Float64Array;
  /** From where bars and areas rise. */
  readonly base?: Float64Array;
  /** From and to on the main axis, for marks that are wide. */
  readonly from?: Float64Array;
  readonly to?: Float64Array;
  /** What a mark says, where that is not where it stands: a value in a stack, a share. */
  readonly value: Float64Array;
  /** The rows behind each mark. */
  rowsOf(mark: number): ArrayLike<number>;
  /** Radius in pixels. */
  readonly radius?: Float64Array;
  readonly shape?: Int32Array;
  /** From 0 to 1, where colour is a measure. */
  readonly heat?: Float64Array;
  readonly boxes?: readonly Box[];
  /** A straight line through the points. */
  readonly trend?:
    | { readonly slope: number; readonly start: number; readonly from: number; readonly to: number }
    | undefined;
}

/** What colour says, where it is a measure. */
export interface Ramp {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface Model {
  readonly kind: ChartKind;
  readonly chart: ShownChart;
  readonly series: readonly Series[];
  readonly main: Axis;
  readonly cross: Axis | null;
  /** The main axis stands upright. */
  readonly flip: boolean;
  readonly ramp: Ramp | null;
  readonly shapes: readonly string[];
  /** How many marks there are. */
  readonly marks: number;
}

export const oneRow =
  (rows: ArrayLike<number>) =>
  (mark: number): ArrayLike<number> => [rows[mark]!];

/** So many numbers, each made by its position. A loop: what is built in for it takes ten times as long. */
export function numbers(length: number, make: (at: number) => number): Float64Array {
  const made = new Float64Array(length);
  for (let at = 0; at < length; at++) made[at] = make(at);
  return made;
}
