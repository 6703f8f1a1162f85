// Writes what grids cost, beside what they may.
import { cpus, loadavg } from "node:os";
import { writeChapter } from "./chapter.ts";
import { grid } from "./grid.ts";
import { type GridCost, type GridCosts, gridSides } from "./measure-grids.ts";

const names = { dacapo: "dacapo", ag: "AG Grid", glide: "Glide", revo: "RevoGrid" } as const;

type Figure = "first" | "heap" | "update" | "sortNumber" | "sortText" | "median" | "slow";

/** What ours may take: milliseconds, bytes. */
const goals: readonly (readonly [what: string, rows: number, form: string, figure: Figure, most: number])[] = [
  ["first rows from arrays of objects", 1_000_000, "objects", "first", 300],
  ["first rows from columns", 1_000_000, "columns", "first", 50],
  ["sort by numbers", 1_000_000, "objects", "sortNumber", 1000],
  ["sort by texts", 1_000_000, "objects", "sortText", 1000],
  ["beyond the data", 1_000_000, "objects", "heap", 60e6],
  ["one changed cell at a rerun", 100_000, "objects", "update", 20],
];

export function writeGridReport({ grids, sizes }: GridCosts, browser: string, rounds: number): void {
  const cases = [...new Set(grids.map(({ rows, form }) => `${rows}|${form}`))];
  const find = (rows: number, form: string, side: string): GridCost | undefined =>
    grids.find((one) => one.rows === rows && one.form === form && one.side === side);
  const table = (write: (cost: GridCost) => string): string =>
    grid(
      ["rows", ...gridSides.map((side) => names[side])],
      cases.map((one) => {
        const [rows, form] = one.split("|") as [string, string];
        return [
          `${Number(rows).toLocaleString("en")} ${form}`,
          ...gridSides.map((side) => {
            const cost = find(Number(rows), form, side);
            return cost === undefined ? "–" : write(cost);
          }),
        ];
      }),
    );
  const ms = (value: number | null): string =>
    value === null ? "–" : value < 10 ? value.toFixed(1) : value.toFixed(0);
  const mb = (value: number | null): string => (value === null ? "–" : (value / 1e6).toFixed(1));
  const text = `${[
    "# What grids cost",
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, load ${loadavg()[0]!.toFixed(1)}; Chromium ${browser}. Written by \`npm run bench data\`.`,
    `The same rows of 20 columns in 1180 × 600 pixels, rows of 28 pixels, each library by hand as its documents say; ${rounds} fresh pages for each cell in one run, medians in milliseconds, from
the call to the frame in which the cell that it is about is on the page. The first grid of a page is not counted. Of ours a whole app is measured: the
click, the run of the script, the data looked at again. Glide has no sort: its figures are those of a few lines by hand.`,
    "## First rows",
    table(({ first }) => ms(first)),
    "## Heap beyond the data, MB",
    table(({ heap }) => mb(heap)),
    "## One changed cell: the script passes another list, the others are told the row",
    table(({ update }) => ms(update)),
    "## Sorted by numbers, by texts",
    table(({ sortNumber, sortText }) => `${ms(sortNumber)}, ${ms(sortText)}`),
    "## A frame while scrolling by 400 pixels: the median, and 95 of 100",
    table(({ median, slow }) => `${ms(median)}, ${ms(slow)}`),
    "## Code and style that the page loads, gzipped",
    grid(
      ["", ...gridSides.map((side) => names[side])],
      [["kB", ...gridSides.map((side) => (sizes[side] / 1000).toFixed(0))]],
    ),
    "## Goals",
    grid(
      ["what", "goal", "measured", ""],
      goals.map(([what, rows, form, figure, most]) => {
        const value = find(rows, form, "dacapo")?.[figure] ?? null;
        const write =
          figure === "heap" ? (bytes: number | null) => `${mb(bytes)} MB` : (time: number | null) => `${ms(time)} ms`;
        const met = value !== null && value <= most;
        return [`${rows.toLocaleString("en")} × 20: ${what}`, write(most), write(value), met ? "met" : "not met"];
      }),
    ),
  ].join("\n\n")}\n`;
  console.log(text);
  writeChapter("results-data.md", text);
}
