// Draws traces with Plotly.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./plotly.d.ts" />
import type { Drawing, Given, Library } from "./guest.tsx";
import { peer } from "./peer.ts";
import type { Tokens } from "./tokens.ts";

interface PlotlyPoint {
  curveNumber: number;
  pointIndex?: number;
  pointNumber?: number;
  x?: unknown;
  y?: unknown;
  label?: unknown;
  value?: unknown;
}

interface PlotlyEvent {
  points?: PlotlyPoint[];
  range?: Record<string, [unknown, unknown]>;
}

type PlotlyPlace = HTMLElement & { on?(name: string, call: (event?: PlotlyEvent) => void): void };

interface Plotly {
  react(place: HTMLElement, data: unknown, layout: unknown, config: unknown): Promise<unknown>;
  purge(place: HTMLElement): void;
  Plots: { resize(place: HTMLElement): void };
}

export const draw: Library["draw"] = async (place, first) => {
  const found = await peer(() => import("plotly.js-basic-dist-min"), "Plotly", "plotly.js-basic-dist-min");
  const plotly = ((found as { default?: unknown }).default ?? found) as Plotly;
  const node: PlotlyPlace = place;
  let { choose } = first;

  const show = async (given: Given): Promise<void> => {
    choose = given.choose;
    const { data, layout, config } = given.props;
    await plotly.react(
      node,
      structuredClone(data),
      sized(merged(themed(given.tokens, given.height, data), layout), given.height, node),
      {
        responsive: false,
        displaylogo: false,
        ...config,
      },
    );
  };
  await show(first);
  if (first.props["selection"] !== undefined) {
    const report = (event?: PlotlyEvent): void =>
      choose({
        points: (event?.points ?? []).map(pointOf),
        intervals: event?.range === undefined ? [] : [event.range],
      });
    node.on?.("plotly_selected", report);
    node.on?.("plotly_deselect", () => report());
    if (first.props["selection"] === "points") node.on?.("plotly_click", report);
  }
  return { update: show, resize: () => plotly.Plots.resize(node), dispose: () => plotly.purge(node) } satisfies Drawing;
};

/** What can be said of a point in words of the data. */
const pointOf = ({ curveNumber, pointIndex, pointNumber, x, y, label, value }: PlotlyPoint): object => ({
  trace: curveNumber,
  index: pointIndex ?? pointNumber ?? 0,
  ...(x !== undefined && { x }),
  ...(y !== undefined && { y }),
  ...(label !== undefined && { label }),
  ...(value !== undefined && { value }),
});

function themed(
  { ink, muted, line, tones, font }: Tokens,
  height: number | undefined,
  data: readonly { type?: string }[],
): Record<string, unknown> {
  const axis = { gridcolor: line, zerolinecolor: line, linecolor: line, automargin: true };
  return {
    height,
    autosize: true,
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    font: { family: font, color: ink },
    colorway: tones,
    modebar: { bgcolor: "rgba(0,0,0,0)", color: muted, activecolor: ink },
    margin: { l: 48, r: 16, t: 32, b: 40 },
    xaxis: axis,
    // Bars that do not begin at 0 would lie.
    yaxis: { ...axis, ...(data.some(({ type }) => type === "bar") && { rangemode: "tozero" }) },
  };
}

/** Whatever the script says, what fills the screen is as high as that. */
const sized = (layout: Record<string, unknown>, height: number | undefined, { dataset }: HTMLElement): object =>
  dataset["full"] === undefined ? layout : { ...layout, height, width: undefined };

/** What the script says wins, part by part. */
function merged(base: Record<string, unknown>, over: unknown): Record<string, unknown> {
  const result = { ...base };
  for (const [name, value] of Object.entries((over ?? {}) as Record<string, unknown>)) {
    const below = result[name];
    result[name] = isPlain(below) && isPlain(value) ? merged(below, value) : structuredClone(value);
  }
  return result;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
