// Writes what charts cost: times beside those of other libraries, sizes, and growth.
import { cpus, totalmem } from "node:os";
import { codeOf, type Sizes } from "./beside.ts";
import { writeChapter } from "./chapter.ts";
import { grid } from "./grid.ts";
import {
  chartSides,
  type ChartCost,
  type ChartSide,
  type DataCosts,
  type Growing,
  type Held,
  mapSides,
} from "./measure-data.ts";

const names = {
  dacapo: "dacapo",
  uplot: "uPlot",
  echarts: "ECharts",
  plotly: "Plotly basic",
  leaflet: "Leaflet",
} as const;

/** What a chart of 100,000 points may take, in milliseconds. */
const goals = { first: 150, update: 50 };

/** What an empty folder may take with us in it. */
const installed = { seconds: 20, megabytes: 120 };

const grown: Readonly<Record<Growing, string>> = {
  line: "LineChart, 10,000 points",
  map: "MapChart, 10,000 points",
  vega: "VegaLite, 20 points",
  echarts: "EChart, 20 points",
  plotly: "Plotly, 20 points",
  graphviz: "Graphviz, 3 nodes",
  mermaid: "Mermaid, 3 nodes",
};

/** Without what only a map on a style loads, where that library is installed. */
const own = (sizes: Sizes): Sizes =>
  Object.fromEntries(Object.entries(sizes).filter(([name]) => !name.startsWith("maplibre")));

export function writeDataReport({ charts, sizes, growth, install }: DataCosts, browser: string, rounds: number): void {
  const all = [...new Set(charts.map(({ kind, points }) => `${kind}|${points}`))];
  const [rows, maps] = [all.filter((row) => !row.startsWith("map")), all.filter((row) => row.startsWith("map"))];
  const cell = (row: string, side: string): ChartCost | undefined =>
    charts.find((one) => `${one.kind}|${one.points}` === row && one.side === side);
  const table = (of: (cost: ChartCost) => string, rows: readonly string[], sides: readonly ChartSide[]): string =>
    grid(
      ["chart", "points", ...sides.map((side) => names[side])],
      rows.map((row) => {
        const [kind, points] = row.split("|");
        return [
          kind!,
          Number(points).toLocaleString("en"),
          ...sides.map((side) => (cell(row, side) === undefined ? "–" : of(cell(row, side)!))),
        ];
      }),
    );
  const line = cell("line|100000", "dacapo")!;
  const held = ({ heap, elements }: Held): string[] => [(heap / 1e6).toFixed(1), `${elements}`];
  const text = `${[
    "# What charts cost",
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Chromium ${browser}. Written by \`npm run bench data\`.`,
    `The same data, 900 × 400 pixels, each library by hand as its documents say; ${rounds} fresh pages for each cell in one run, medians in milliseconds. The first
chart of a page loads and warms the code and is not counted. Of ours a whole app is measured: the click, the run of the script, the data looked at again.`,
    "## First chart, to painted",
    table(({ first }) => first.toFixed(0), rows, chartSides),
    `A line of 100,000 points: ${line.first.toFixed(0)} ms (goal: ${goals.first} ms, ${line.first <= goals.first ? "met" : "not met"}).`,
    "## Other data in the same chart: to painted (script alone)",
    table(({ update, script }) => `${update.toFixed(0)} (${script.toFixed(1)})`, rows, chartSides),
    `A line of 100,000 points: ${line.update.toFixed(0)} ms (goal: ${goals.update} ms, ${line.update <= goals.update ? "met" : "not met"}). A run with equal data takes ${charts
      .filter(({ side, kind }) => side === "dacapo" && kind === "line")
      .map(({ points, equal }) => `${equal!.toFixed(1)} ms at ${points.toLocaleString("en")}`)
      .join(
        ", ",
      )} points: numbers are looked at again, for they may have been changed where they lie, and nothing is drawn.`,
    "## Maps: to painted (an update: script alone)",
    table(
      ({ first, update, script }) => `${first.toFixed(0)}; ${update.toFixed(0)} (${script.toFixed(1)})`,
      maps,
      mapSides,
    ),
    "The first map, then other places in the same. Both show the outline of the countries; Leaflet draws on a canvas. A drag of ours projects every place anew.",
    "## All code of the page, gzipped",
    grid(
      ["", ...chartSides.map((side) => names[side])],
      [["kB", ...chartSides.map((side) => (codeOf(own(sizes[side])) / 1000).toFixed(0))]],
    ),
    "Ours is the whole app with all eight kinds of charts and the map; ECharts has the modules for lines and points.",
    "## After 1,000 runs with other data",
    grid(
      ["what", "MB before", "elements", "MB after", "elements"],
      (Object.entries(growth) as [Growing, { before: Held; after: Held }][]).map(([kind, { before, after }]) => [
        grown[kind],
        ...held(before),
        ...held(after),
      ]),
    ),
    "Three hundred runs are made before the first measure: until then browsers and libraries make code quicker, and keep that.",
    "## npm install of the package in an empty folder",
    `${(install.bytes / 1e6).toFixed(0)} MB in ${install.files.toLocaleString("en")} files (goal: ${installed.megabytes} MB, ${install.bytes <= installed.megabytes * 1e6 ? "met" : "not met"}), ${install.seconds.toFixed(1)} s with a warm cache (goal: ${installed.seconds} s, ${install.seconds <= installed.seconds ? "met" : "not met"}). The package itself is ${(install.packed / 1e6).toFixed(1)} MB packed.`,
  ].join("\n\n")}\n`;
  console.log(text);
  writeChapter("results-data.md", text);
}
