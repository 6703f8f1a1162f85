// Charts of ECharts.
import type { Handle } from "../../core/tape/block.ts";
import { type CommonProps, defineElement, type Mistake, write } from "../define.ts";
import {
  type GuestSelecting,
  type GuestSelection,
  guestSelection,
  plainPoints,
  selectingProps,
} from "../guest-selection.ts";
import { chooseMark } from "./choose-mark.ts";

export interface EChartProps extends CommonProps {
  /** The option, as [ECharts](https://echarts.apache.org/en/option.html) takes it; what it says wins over the theme of the page. */
  option: object;
  /** Pixels, 400 unless given. */
  height?: number;
  /** What it shows, for who cannot see it; "EChart" when left out. */
  label?: string;
}

/** A mark that was clicked. */
export interface EChartPoint {
  /** The position of the series. */
  series: number;
  /** The name of the series, where it has one. */
  seriesName?: string;
  /** The position of the mark in its series. */
  index: number;
  /** The category of the mark. */
  name?: unknown;
  /** What the series holds there. */
  value?: unknown;
}

type EChartCall = <S extends "points" = never, B = never>(
  props: EChartProps & GuestSelecting<S, B, EChartPoint>,
) => [S] extends [never] ? Handle<EChartProps> : GuestSelection<EChartPoint>;

/**
 * A chart of ECharts, in the theme of the page. The library is the app's own: `npm install echarts`; without it the chart says
 * so. Hints are drawn on its canvas (`renderMode: "richText"`), so that no weaker content policy is needed. With
 * `selection="points"` a click chooses a mark.
 *
 * @returns A `Handle`; with `selection` the chosen mark.
 * @throws {Problem} `prop-invalid` for an `option` that is no object.
 * @example
 * ```tsx
 * <EChart option={{ xAxis: { data: ["Oslo", "Bergen"] }, yAxis: {}, series: [{ type: "bar", data: [12, 40] }] }} />;
 * ```
 * Streamlit: `st.echarts_chart`.
 */
export const EChart = defineElement<EChartCall>({
  name: "EChart",
  children: "none",
  props: { option: "any!", height: "number", label: "text", ...selectingProps },
  defaults: { height: 400 },
  value: guestSelection((raw) => plainPoints(raw) as unknown as EChartPoint[], chooseMark),
  handler: "onChange",
  check,
});

function check({ option }: { option?: unknown }): Mistake | undefined {
  if (option === undefined || (typeof option === "object" && option !== null && !Array.isArray(option)))
    return undefined;
  return {
    found: `option is ${write(option)}.`,
    expected: "An option is an object.",
    write: "option={{ series: [] }}",
  };
}
