// The props of charts: what all have, and what goes with a selection.
import type { Handle } from "../../core/tape/block.ts";
import type { Data, DataProps, FieldOf } from "../../data/index.ts";
import type { Binds, Bound } from "../../elements/bind.ts";
import type { CommonProps } from "../../elements/define.ts";
import type {
  Annotation,
  AxisFormat,
  Interval,
  ReferenceBand,
  ReferenceLine,
  ScaleKind,
  SelectionKind,
} from "./shown.ts";

/** Props that every chart takes. */
export interface ChartProps<R = any, D = Data> extends CommonProps, DataProps<D> {
  /** What stands above the chart, and what it is called for screen readers; without it, it is called by its fields. */
  title?: string;
  /** Pixels, 320 unless given: of everything but the table of its data. */
  height?: number;
  /** The field whose values have colours of their own; a legend says which. */
  color?: FieldOf<R>;
  /** CSS colours in place of the theme's: in order, or by the name of what they are for. */
  colors?: readonly string[] | Readonly<Record<string, string>>;
  /** Shows or hides the legend; left out, it is there where there is more than one colour. */
  legend?: boolean;
  /** Lets the user choose: `"points"` one or several, `"interval"` a part of the chart, `"x-interval"` a part of its x axis; nothing when left out. */
  selection?: SelectionKind;
  /** The field that tells rows apart: what is chosen follows it when the data changes. Without it, rows are known by what they hold. */
  rowKey?: FieldOf<R>;
}

/** Props of charts that have two axes. */
export interface AxesProps<R = any> {
  /** The field of the x axis; left out, the first one of dates or texts, else the position of the row. */
  x?: FieldOf<R>;
  /** The title of the x axis, the field's name when left out; `""` for none. */
  xTitle?: string;
  /** The title of the y axis, the field's name when left out; `""` for none. */
  yTitle?: string;
  /** How values of the x axis are written: options of `Intl.NumberFormat`, or of `Intl.DateTimeFormat` for moments. */
  xFormat?: AxisFormat;
  /** How values of the y axis are written: options of `Intl.NumberFormat`. */
  yFormat?: Intl.NumberFormatOptions;
  /** How values of the x axis become places; left out, what they are decides. */
  xScale?: ScaleKind;
  /** `"log"` for values that differ by their order of magnitude; values up to 0 are left out then. */
  yScale?: "linear" | "log";
  /** The least and the greatest value of the x axis. */
  xDomain?: readonly [number, number];
  /** The least and the greatest value of the y axis. */
  yDomain?: readonly [number, number];
  /** Lines across the chart: `[{ y: 100, label: "limit" }]`. */
  lines?: readonly ReferenceLine[];
  /** Parts that are set off: `[{ x: [from, to], label: "holidays" }]`. */
  bands?: readonly ReferenceBand[];
  /** Texts at places of the chart. */
  notes?: readonly Annotation[];
}

/** The fields of numbers that a chart shows. */
export interface SeriesProps<R = any> {
  /** The field of the y axis, or several, each in a colour of its own; left out, every field of numbers. */
  y?: FieldOf<R> | readonly FieldOf<R>[];
}

/** Props of charts that show fields of numbers between two axes. */
export interface PlotProps<R = any, D = Data> extends ChartProps<R, D>, AxesProps<R>, SeriesProps<R> {}

/** What goes with `selection`. */
export interface SelectingProps<V, B = V> {
  /** Ties what is chosen to a variable both ways: `bind={state.chosen}`. */
  bind?: B;
  /** The field's name in a form. */
  name?: string;
  /** Keeps what is chosen for the session while the chart is not drawn. */
  persist?: boolean;
  /** Shown, but nothing can be chosen. */
  disabled?: boolean;
  /** Called with what is chosen before the script runs. */
  onChange?: (chosen: V) => unknown;
}

/** What is chosen in a chart. */
export interface Chosen<R> {
  /** The rows themselves. */
  points: R[];
  /** The ranges, where ranges are chosen. */
  intervals: Interval[];
}

/** Changes a chart after it was drawn, in the same run. */
export interface ChartHandle<P, R> extends Handle<P> {
  /** Draws more rows, behind those of `data`. They stay until `data` changes. */
  append(rows: Iterable<R | Single<R>>): void;
}

/** What a row of one value may come as: the value alone. */
type Single<R> = keyof R extends "value" ? R[keyof R] : never;

/** A chart in which something can be chosen evaluates to what is, and is a handle beside. */
export interface ChartSelection<R, P = any> extends Chosen<R>, ChartHandle<P, R> {}

type Unselecting = { [K in keyof SelectingProps<unknown>]?: undefined };

/** The rest of the props, by what `selection` is. */
export type Selecting<S, B, R> = { selection?: S } & ([S] extends [never]
  ? Unselecting
  : SelectingProps<Chosen<R>, Bound<B, Chosen<R>>>) &
  Binds<B>;

/** What it evaluates to. */
export type Evaluates<S, P, R> = [S] extends [never] ? ChartHandle<P, R> : ChartSelection<R, P>;
