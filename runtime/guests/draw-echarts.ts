// Draws an option of ECharts.
import type { Drawing, Given, Library } from "./guest.tsx";
import { peer } from "./peer.ts";
import type { Tokens } from "./tokens.ts";

interface Clicked {
  seriesIndex?: number;
  seriesName?: string;
  dataIndex?: number;
  name?: unknown;
  value?: unknown;
}

export const draw: Library["draw"] = async (place, first) => {
  const echarts = await peer(() => import("echarts"), "EChart", "echarts");
  const chart = echarts.init(place, undefined, { renderer: "canvas", height: first.props["height"] as number });
  let { choose } = first;

  const show = ({ props, tokens, choose: next }: Given): void => {
    choose = next;
    const option = props["option"] as Record<string, unknown>;
    chart.setOption({ ...themed(tokens), ...option, tooltip: tipOf(option["tooltip"], tokens) } as never, {
      notMerge: true,
    });
  };
  show(first);
  if (first.props["selection"] !== undefined)
    chart.on("click", (event) => {
      const { seriesIndex = 0, seriesName, dataIndex = 0, name, value } = event as Clicked;
      choose({ points: [{ series: seriesIndex, seriesName, index: dataIndex, name, value }], intervals: [] });
    });
  return { update: show, resize: () => chart.resize(), dispose: () => chart.dispose() } satisfies Drawing;
};

/** Hints are drawn like the rest: as HTML they would need styles that a strict content policy forbids. */
const tipOf = (tip: unknown, { paper, ink, line }: Tokens): unknown => {
  const look = { renderMode: "richText", backgroundColor: paper, borderColor: line, textStyle: { color: ink } };
  return Array.isArray(tip) ? tip : tip === undefined ? look : { ...look, ...(tip as object) };
};

function themed({ ink, muted, line, tones, font }: Tokens): Record<string, unknown> {
  return {
    color: tones,
    backgroundColor: "transparent",
    textStyle: { fontFamily: font, color: ink },
    legend: { textStyle: { color: ink } },
    axisPointer: { lineStyle: { color: muted } },
    aria: { enabled: true },
    grid: { containLabel: true, left: 8, right: 16, top: 32, bottom: 8, borderColor: line },
  };
}
