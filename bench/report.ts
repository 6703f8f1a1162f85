// Writes what was measured: tables of ratios to vanilla JavaScript, and the targets beside what was reached.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { grid } from "./grid.ts";
import { counts } from "./measure-dash.ts";
import type { Load } from "./measure-load.ts";
import type { Growth, Held } from "./measure-memory.ts";
import { operations } from "./measure-table.ts";
import type { Times } from "./pages/harness.ts";
import type { Samples } from "./samples.ts";
import { dacapo, memoised, preact, type Side, vanilla } from "./sides.ts";
import { targetTable } from "./targets.ts";

export interface Results {
  browser: string;
  rounds: number;
  table?: Samples;
  dash?: Samples;
  heap?: Map<string, number>;
  growth?: Growth[];
  compile?: number;
  compileGrowth?: number;
  load?: Load;
}

/** Written to `results.md` when it is whole, else shown. */
export function writeReport(results: Results, whole: boolean): void {
  const text = `${sectionsOf(results)
    .filter((section) => section !== "")
    .join("\n\n")}\n`;
  console.log(text);
  if (whole) writeFileSync(new URL("results.md", import.meta.url), text);
}

function sectionsOf({ browser, rounds, table, dash, heap, growth, compile, compileGrowth, load }: Results): string[] {
  const tableSides = [preact, dacapo];
  const dashSides = [preact, memoised, dacapo];
  return [
    "# What it costs",
    machine(browser),
    how(rounds, [table, dash]),
    "## Targets",
    targetTable({ table, dash, heap, compile, compileGrowth, load }),
    table && "## Eight operations on a table of 1,000 rows",
    ...["script", "layout", "total"].map((what) => table && ratios(table, operations, tableSides, what as keyof Times)),
    dash && "## A dashboard of N elements, one change",
    ...["script", "layout", "total"].map(
      (what) => dash && ratios(dash, counts.map(String), dashSides, what as keyof Times),
    ),
    dash && "The first paint of the dashboard, from the call that mounts it (cold, one sample a round: ±30 %):",
    dash &&
      ratios(
        dash,
        counts.map((n) => `mount ${n}`),
        dashSides,
        "script",
      ),
    heap && "## Memory",
    heap &&
      `JavaScript heap of 10,000 elements over the page with nothing mounted: ${[...heap].map(([side, mb]) => `${side} ${mb.toFixed(1)} MB`).join(", ")}.`,
    growth && growthTable(growth),
    notes(),
  ].map((section) => section ?? "");
}

const machine = (browser: string): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB; ` +
  `Chromium ${browser}, Node ${process.versions.node}, ${["preact", "vite"].map((name) => `${name} ${versionOf(name)}`).join(", ")}. Written by \`npm run bench\`.`;

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")) as {
      version: string;
    }
  ).version;

function how(rounds: number, samples: (Samples | undefined)[]): string {
  const least = samples.flatMap((each) => (each === undefined ? [] : [each.least]));
  if (least.length === 0) return "";
  return `All sides show the same DOM, attribute by attribute, which is checked first. One browser, ${rounds} rounds; in each round a fresh page for every side, in a new order,
warmed up, a garbage collection and an idle frame before each action. Medians. \`script\`: from the event until the DOM shows the
result; \`layout\`: and style and layout are done; \`total\`: and the next frame is painted. Ratios of one session can be compared, absolute times of different
sessions cannot. Event dispatch and the check that the result is there are in all of them: they damp ratios below 0.3 ms.`;
}

function ratios(samples: Samples, rows: readonly string[], sides: readonly Side[], what: keyof Times): string {
  const lines = rows.map((row) => {
    const base = samples.median(row, vanilla.name, what);
    return [
      row.replace(/(\d)(000)$/, "$1,$2"),
      base.toFixed(2),
      ...sides.map((side) => (samples.median(row, side.name, what) / base).toFixed(2)),
    ];
  });
  const means = sides.map((side) =>
    geometricMean(rows.map((row) => samples.median(row, side.name, what) / samples.median(row, vanilla.name, what))),
  );
  return grid(
    [what, "vanilla, ms", ...sides.map(({ name }) => `${name} ×`)],
    [...lines, ["geometric mean", "", ...means.map((mean) => mean.toFixed(2))]],
  );
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const held = ({ heap, nodes, listeners }: Held): string => `${heap.toFixed(2)} MB, ${nodes}, ${listeners}`;

const growthTable = (growth: readonly Growth[]): string =>
  grid(
    ["heap, DOM nodes, listeners", "after a tenth", "after half", "at the end"],
    growth.map(({ what, start, middle, end }) => [what, held(start), held(middle), held(end)]),
  );

/** What the figures do not say by themselves; written by hand, kept when the figures are renewed. */
const notes = (): string => readFileSync(new URL("notes.md", import.meta.url), "utf8").trim();
