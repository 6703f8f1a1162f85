// Writes what was measured: tables of ratios to vanilla JavaScript, and the targets beside what was reached.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { grid } from "./grid.ts";
import { counts } from "./measure-dash.ts";
import type { DevCost } from "./measure-dev.ts";
import { firstCounts } from "./measure-first.ts";
import { fragmentRow } from "./measure-fragment.ts";
import type { Load } from "./measure-load.ts";
import type { Growth, Held } from "./measure-memory.ts";
import { operations } from "./measure-table.ts";
import type { Times } from "./pages/harness.ts";
import type { Samples } from "./samples.ts";
import { type Side, sides, sidesOnce, vanilla } from "./sides.ts";
import { type Reached, targetTable } from "./targets.ts";

export interface Results extends Reached {
  browser: string;
  rounds: number;
}

/** Written to `results.md` when it is whole, else shown. */
export function writeReport(results: Results, whole: boolean): void {
  const text = `${sectionsOf(results)
    .filter((section) => section !== "")
    .join("\n\n")}\n`;
  console.log(text);
  if (whole) writeFileSync(new URL("results.md", import.meta.url), text);
}

function sectionsOf(results: Results): string[] {
  const { browser, rounds, table, dash, first, fragment, heap, growth, load, dev } = results;
  return [
    "# What it costs",
    machine(browser),
    how(rounds, [table, dash, first, fragment]),
    "## Targets",
    targetTable(results),
    ...chapter("Eight operations on a table of 1,000 rows", table, operations, sidesOnce),
    ...chapter("A dashboard of N elements, one change", dash, counts.map(String), sides),
    ...chapter(
      "The first paint of the dashboard on a cold page",
      first,
      firstCounts.map(String),
      sides,
      "From the call that mounts it, in a page of its own for each sample: its modules are evaluated, none of their functions is compiled yet.",
    ),
    ...chapter(
      "A part that stands alone, 1,000 elements outside",
      fragment,
      [fragmentRow],
      sidesOnce,
      "A button that counts its clicks: a fragment of one element in the app script, a component with a state of its own elsewhere.",
    ),
    heap && "## Memory",
    heap &&
      `JavaScript heap of 10,000 elements over the page with nothing mounted: ${[...heap].map(([side, mb]) => `${side} ${mb.toFixed(1)} MB`).join(", ")}.`,
    growth && growthTable(growth),
    (load || dev) && "## The title app",
    load && loadText(load),
    dev && devText(dev),
    notes(),
  ].map((section) => section ?? "");
}

function chapter(
  heading: string,
  samples: Samples | undefined,
  rows: readonly string[],
  sides: readonly Side[],
  words = "",
): string[] {
  if (samples === undefined) return [];
  const tables = (["script", "layout", "total"] as const).map((what) => ratios(samples, rows, sides, what));
  return [`## ${heading}`, words, ...tables];
}

const loadText = ({ script, style, paint, build }: Load): string =>
  `Built in ${build.toFixed(0)} ms (median of 5, the first one not counted): ${script.toFixed(1)} kB of JavaScript and ${style.toFixed(1)} kB of style, gzipped; text is painted ${paint.toFixed(0)} ms after the request, nothing cached.`;

const devText = ({ requests, load, edit, edits }: DevCost): string =>
  `In development, from a server that has just started in a new project: ${requests} requests, painted after ${load.toFixed(0)} ms. Saved again with another label: painted after ${edit.toFixed(0)} ms (median of ${edits}).`;

const machine = (browser: string): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0]!.toFixed(1)} at the end; ` +
  `Chromium ${browser}, Node ${process.versions.node}, ${["preact", "solid-js", "svelte", "react", "vite"].map((name) => `${name} ${versionOf(name)}`).join(", ")}. Written by \`npm run bench\`.`;

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
  const others = sides.filter((side) => side !== vanilla);
  const lines = rows.map((row) => [
    row.replace(/(\d)(000)$/, "$1,$2"),
    samples.median(row, vanilla.name, what).toFixed(2),
    ...others.map((side) => samples.ratio(row, side, vanilla, what).toFixed(2)),
  ]);
  const mean = ["geometric mean", "", ...others.map((side) => samples.meanRatio(rows, side, vanilla, what).toFixed(2))];
  return grid(
    [what, "vanilla, ms", ...others.map(({ name }) => `${name} ×`)],
    rows.length > 1 ? [...lines, mean] : lines,
  );
}

const held = ({ heap, nodes, listeners }: Held): string => `${heap.toFixed(2)} MB, ${nodes}, ${listeners}`;

const growthTable = (growth: readonly Growth[]): string =>
  grid(
    ["heap, DOM nodes, listeners", "after a tenth", "after half", "at the end"],
    growth.map(({ what, start, middle, end }) => [what, held(start), held(middle), held(end)]),
  );

/** What the figures do not say by themselves; written by hand, kept when the figures are renewed. */
const notes = (): string => readFileSync(new URL("notes.md", import.meta.url), "utf8").trim();
