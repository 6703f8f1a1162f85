// Charts of Plotly.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";
import {
  type GuestSelecting,
  type GuestSelection,
  guestSelection,
  plainPoints,
  selectingProps,
} from "../guest-selection.ts";
import { choosePoints } from "./choose-points.ts";

export interface PlotlyProps extends CommonProps {
  /** The traces, as [Plotly](https://plotly.com/javascript/reference/) takes them. */
  data: readonly object[];
  /** The layout; what it says wins over the theme of the page. */
  layout?: object;
  /** Options of the library: `{ displayModeBar: false }`. */
  config?: object;
  /** Pixels, 400 unless given. */
  height?: number;
  /** What it shows, for who cannot see it; "Plotly" when left out. */
  label?: string;
}

/** A point of a trace. */
export interface PlotlyPoint {
  /** The position of the trace in `data`. */
  trace: number;
  /** The position of the point in its trace. */
  index: number;
  /** Its place on the x axis. */
  x?: unknown;
  /** Its place on the y axis. */
  y?: unknown;
  /** The name of a slice. */
  label?: unknown;
  /** The number of a slice. */
  value?: unknown;
}

type PlotlyCall = <S extends "points" | "interval" | "x-interval" = never, B = never>(
  props: PlotlyProps & GuestSelecting<S, B, PlotlyPoint>,
) => [S] extends [never] ? Handle<PlotlyProps> : GuestSelection<PlotlyPoint>;

/**
 * A chart of Plotly, in the theme of the page. The library is the app's own: `npm install plotly.js-basic-dist-min` (lines, bars,
 * pies and points); without it the chart says so. It writes style sheets of its own: a content policy has to allow
 * `style-src 'unsafe-inline'`. With `selection` a click, a box or a lasso chooses points.
 *
 * @returns A `Handle`; with `selection` the chosen points and ranges.
 * @throws {Problem} `prop-invalid` for `data` that is no list of traces.
 * @example
 * ```tsx
 * const { points } = <Plotly data={[{ type: "bar", x: ["Oslo", "Bergen"], y: [12, 40] }]} selection="points" />;
 * <Text>{points.length} chosen</Text>;
 * ```
 * Streamlit: `st.plotly_chart`.
 */
export const Plotly = defineElement<PlotlyCall>({
  name: "Plotly",
  children: "none",
  props: { data: "list!", layout: "any", config: "any", height: "number", label: "text", ...selectingProps },
  defaults: { height: 400 },
  value: guestSelection((raw) => plainPoints(raw) as unknown as PlotlyPoint[], choosePoints),
  handler: "onChange",
  check,
});

function check({ data }: { data?: unknown }): Mistake | undefined {
  if (data === undefined || (Array.isArray(data) && data.every((trace) => typeof trace === "object" && trace !== null)))
    return undefined;
  return {
    found: `data is ${write(data)}.`,
    expected: "The data of Plotly is a list of traces.",
    write: 'data={[{ type: "bar", x, y }]}',
  };
}
