// What a painter gets of a chart: columns as bytes, which of them is shown where, and how. It knows no engine.
import type { NumberArray } from "../../data/index.ts";
import type { Told } from "../../language/told.ts";

export type ChartKind = "line" | "area" | "bar" | "scatter" | "histogram" | "heatmap" | "pie" | "box" | "map";

/** Numbers or moments; what is missing is NaN. Moments are milliseconds since 1970. */
export interface NumberField {
  readonly name: string;
  readonly kind: "number" | "time";
  readonly values: NumberArray;
  /** How many values there are that are neither numbers nor missing. */
  readonly strange: number;
}

/** Texts, each by its position in the list of those that occur; -1 where there is none. */
export interface CategoryField {
  readonly name: string;
  readonly kind: "category";
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

export type ShownField = NumberField | CategoryField;

/** A line across the chart, at a value of one of its axes. */
export interface ReferenceLine {
  /** Where on the x axis: a number, a moment or a category. */
  x?: number | string | Date;
  /** Where on the y axis. */
  y?: number | Date;
  /** What is written beside it. */
  label?: string;
  /** A CSS colour; that of texts when left out. */
  color?: string;
}

/** A part of the chart that is set off: from one value of an axis to another. */
export interface ReferenceBand {
  /** From and to on the x axis. */
  x?: readonly [number | string | Date, number | string | Date];
  /** From and to on the y axis. */
  y?: readonly [number | Date, number | Date];
  /** What is written in it. */
  label?: string;
  /** A CSS colour; that of texts when left out. */
  color?: string;
}

/** A text at a place of the chart. */
export interface Annotation {
  /** Where on the x axis. */
  x: number | string | Date;
  /** Where on the y axis. */
  y: number | Date;
  /** What is written there. */
  text: string;
}

/** How numbers or moments are written: options of `Intl.NumberFormat` or of `Intl.DateTimeFormat`. */
export type AxisFormat = Intl.NumberFormatOptions | Intl.DateTimeFormatOptions;

/** How values become places: `"time"` and `"category"` also for what looks like numbers or texts. */
export type ScaleKind = "linear" | "log" | "time" | "category";

/** What can be chosen in a chart. */
export type SelectionKind = "points" | "interval" | "x-interval";

/** A range of values on one or both axes. */
export interface Interval {
  /** From and to on the x axis, or of the values of a histogram: numbers, moments, or the first and the last category. */
  x?: readonly [number | string | Date, number | string | Date];
  /** From and to on the y axis. */
  y?: readonly [number | string | Date, number | string | Date];
}

/** Which field is shown how, by its position in `fields`. */
export interface Roles {
  readonly x: number | null;
  readonly y: readonly number[];
  readonly color: number | null;
  readonly detail: number | null;
  readonly size: number | null;
  readonly shape: number | null;
  /** What a mark is called, where that is no place on an axis. */
  readonly label: number | null;
}

/** What shapes a chart beside its data: plain data. */
export interface Looks {
  xTitle?: string;
  yTitle?: string;
  xFormat?: AxisFormat;
  yFormat?: AxisFormat;
  xScale?: ScaleKind;
  yScale?: "linear" | "log";
  xDomain?: readonly [number, number];
  yDomain?: readonly [number, number];
  lines?: readonly ReferenceLine[];
  bands?: readonly ReferenceBand[];
  notes?: readonly Annotation[];
  legend?: boolean;
  colors?: readonly string[] | Readonly<Record<string, string>>;
  stack?: boolean | "normalize" | "stream";
  curve?: "straight" | "smooth" | "step";
  points?: boolean;
  horizontal?: boolean;
  sort?: "ascending" | "descending";
  trend?: boolean;
  bins?: number;
  hole?: number;
}

/** What a chart shows, for a sentence. */
export interface Summary {
  /** The fields that are drawn; the first of them, where there are `more`. */
  readonly what: readonly string[];
  readonly more: boolean;
  /** What is said where there is none. */
  readonly instead: "places" | "count" | "nothing";
  readonly by: readonly string[];
  readonly color: string | null;
}

export interface ShownChart extends Looks {
  readonly kind: ChartKind;
  readonly title?: string;
  readonly help?: string;
  readonly height: number;
  readonly length: number;
  readonly fields: readonly ShownField[];
  readonly roles: Roles;
  readonly selection: SelectionKind | null;
  readonly disabled?: boolean;
  /** The chart in one sentence, for who reads it in a test. */
  readonly message: string;
  readonly summary: Summary;
  /** What the reader should know of the data: what was left out. */
  readonly remarks: readonly (string | Told)[];
}

/** What a painter sends, and gets back: rows by their position, ends of intervals as numbers, categories by their position. */
export interface SentSelection {
  readonly rows: readonly number[];
  readonly intervals: readonly SentInterval[];
}

export interface SentInterval {
  readonly x?: readonly [number, number];
  readonly y?: readonly [number, number];
}
