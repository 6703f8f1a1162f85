// Writes what charts cost: times beside those of other libraries, sizes, and growth.
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { grid } from "./grid.ts";
import { chartSides, type ChartCost, type DataCosts } from "./measure-data.ts";

const names = { dacapo: "dacapo", uplot: "uPlot", echarts: "ECharts", plotly: "Plotly basic" } as const;

/** What a chart of 100,000 points may take, in milliseconds. */
const goals = { first: 150, update: 50 };

export function writeDataReport({ charts, sizes, growth }: DataCosts, browser: string, rounds: number): void {
  const rows = [...new Set(charts.map(({ kind, points }) => `${kind}|${points}`))];
  const cell = (row: string, side: string): ChartCost | undefined =>
    charts.find((one) => `${one.kind}|${one.points}` === row && one.side === side);
  const table = (of: (cost: ChartCost) => string): string =>
    grid(
      ["chart", "points", ...chartSides.map((side) => names[side])],
      rows.map((row) => {
        const [kind, points] = row.split("|");
        return [
          kind!,
          Number(points).toLocaleString("en"),
          ...chartSides.map((side) => (cell(row, side) === undefined ? "–" : of(cell(row, side)!))),
        ];
      }),
    );
  const line = cell("line|100000", "dacapo")!;
  const { before, after } = growth.dacapo!;
  const text = `${[
    "# What charts cost",
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Chromium ${browser}. Written by \`npm run bench data\`.`,
    `The same data, 900 × 400 pixels, each library by hand as its documents say; ${rounds} fresh pages for each cell in one run, medians in milliseconds. The first
chart of a page loads and warms the code and is not counted. Of ours a whole app is measured: the click, the run of the script, the data looked at again.`,
    "## First chart, to painted",
    table(({ first }) => first.toFixed(0)),
    `A line of 100,000 points: ${line.first.toFixed(0)} ms (goal: ${goals.first} ms, ${line.first <= goals.first ? "met" : "not met"}).`,
    "## Other data in the same chart: to painted (script alone)",
    table(({ update, script }) => `${update.toFixed(0)} (${script.toFixed(1)})`),
    `A line of 100,000 points: ${line.update.toFixed(0)} ms (goal: ${goals.update} ms, ${line.update <= goals.update ? "met" : "not met"}). A run with equal data takes ${charts
      .filter(({ side, kind }) => side === "dacapo" && kind === "line")
      .map(({ points, equal }) => `${equal!.toFixed(1)} ms at ${points.toLocaleString("en")}`)
      .join(
        ", ",
      )} points: numbers are looked at again, for they may have been changed where they lie, and nothing is drawn.`,
    "## All code of the page, gzipped",
    grid(
      ["", ...chartSides.map((side) => names[side])],
      [["kB", ...chartSides.map((side) => (sizes[side] / 1000).toFixed(0))]],
    ),
    "Ours is the whole app with all eight kinds of charts; ECharts has the modules for lines and points.",
    "## After 1,000 updates of 10,000 points",
    `Heap before: ${(before / 1e6).toFixed(1)} MB, after: ${(after / 1e6).toFixed(1)} MB.`,
  ].join("\n\n")}\n`;
  console.log(text);
  writeFileSync(new URL("results-data.md", import.meta.url), text);
}
