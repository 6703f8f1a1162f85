// Draws an option of ECharts.
import type { Drawing, Given, Library } from "./guest.tsx";
import { peer } from "./peer.ts";
import { sameTokens, type Tokens } from "./tokens.ts";

interface Clicked {
  seriesIndex?: number;
  seriesName?: string;
  dataIndex?: number;
  name?: unknown;
  value?: unknown;
}

export const draw: Library["draw"] = async (place, first) => {
  const echarts = await peer(() => import("echarts"), "EChart", "echarts");
  let now = first;
  const begin = () => {
    const chart = echarts.init(place, themeOf(now.tokens), { renderer: "canvas", height: now.height ?? 0 });
    if (first.props["selection"] !== undefined)
      chart.on("click", (event) => {
        const { seriesIndex = 0, seriesName, dataIndex = 0, name, value } = event as Clicked;
        // The library makes up names for series that have none.
        const named = seriesName?.startsWith("series\0") === true ? {} : { seriesName };
        now.choose({ points: [{ series: seriesIndex, ...named, index: dataIndex, name, value }], intervals: [] });
      });
    return chart;
  };
  let chart = begin();

  const show = (given: Given): void => {
    // A theme is given to a chart when it is made.
    const isOther = !sameTokens(given.tokens, now.tokens);
    now = given;
    if (isOther) {
      chart.dispose();
      chart = begin();
    } else chart.resize({ height: given.height ?? "auto" });
    const option = given.props["option"] as Record<string, unknown>;
    chart.setOption({ ...option, tooltip: tipOf(option["tooltip"]) } as never, { notMerge: true });
  };
  show(first);
  return { update: show, resize: () => chart.resize(), dispose: () => chart.dispose() } satisfies Drawing;
};

/** Hints are drawn like the rest: as HTML they would need styles that a strict content policy forbids. */
const tipOf = (tip: unknown): unknown =>
  Array.isArray(tip) ? tip : { renderMode: "richText", ...(tip as object | undefined) };

/** What an option says wins, part by part. */
function themeOf({ ink, muted, line, paper, accent, tones, font, dark }: Tokens): Record<string, unknown> {
  const axis = {
    axisLine: { lineStyle: { color: muted } },
    axisTick: { lineStyle: { color: muted } },
    axisLabel: { color: muted },
    nameTextStyle: { color: muted },
    splitLine: { lineStyle: { color: line } },
    splitArea: { areaStyle: { color: ["transparent", line] } },
  };
  return {
    darkMode: dark,
    color: tones,
    backgroundColor: "transparent",
    textStyle: { fontFamily: font, color: ink },
    title: { textStyle: { color: ink }, subtextStyle: { color: muted } },
    // Above, whatever the version of the library has: the place below is the axis's.
    legend: { top: 0, bottom: "auto", textStyle: { color: ink }, inactiveColor: muted },
    tooltip: { backgroundColor: paper, borderColor: line, textStyle: { color: ink } },
    axisPointer: { lineStyle: { color: muted }, crossStyle: { color: muted } },
    toolbox: { iconStyle: { borderColor: muted }, emphasis: { iconStyle: { borderColor: accent } } },
    visualMap: { textStyle: { color: ink } },
    dataZoom: { textStyle: { color: muted } },
    aria: { enabled: true },
    grid: { containLabel: true, left: 8, right: 16, top: 40, bottom: 8, borderColor: line },
    categoryAxis: axis,
    valueAxis: axis,
    logAxis: axis,
    timeAxis: axis,
    candlestick: { itemStyle: { borderWidth: 1 } },
    graph: { color: tones, label: { color: ink }, lineStyle: { color: muted } },
    radar: { axisName: { color: muted }, splitLine: { lineStyle: { color: line } } },
    gauge: { title: { color: muted }, detail: { color: ink } },
  };
}
