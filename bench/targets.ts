// What was promised, beside what was reached.
import type { Load } from "./measure-load.ts";
import { grid } from "./grid.ts";
import type { Samples } from "./samples.ts";
import { dacapo, preact, vanilla } from "./sides.ts";

interface Reached {
  table?: Samples;
  dash?: Samples;
  heap?: Map<string, number>;
  compile?: number;
  compileGrowth?: number;
  load?: Load;
}

interface Target {
  what: string;
  most: number;
  unit: string;
  reached: number | undefined;
}

export function targetTable(reached: Reached): string {
  const rows = targetsFor(reached).flatMap(({ what, most, unit, reached }) => {
    if (reached === undefined) return [];
    return [[what, `≤ ${most}${unit}`, `${reached.toFixed(digitsFor(most))}${unit}`, reached <= most ? "yes" : "no"]];
  });
  return rows.length === 0 ? "" : grid(["what", "target", "reached", ""], rows);
}

function targetsFor({ table, dash, heap, compile, compileGrowth, load }: Reached): Target[] {
  const over = (samples: Samples | undefined, row: string, other: string): number | undefined =>
    samples && samples.median(row, dacapo.name) / samples.median(row, other);
  const operation = (row: string, words: string, most: number): Target[] => [
    { what: `${words}, over vanilla`, most, unit: " ×", reached: over(table, row, vanilla.name) },
    { what: `${words}, over hand-written Preact`, most: 1, unit: " ×", reached: over(table, row, preact.name) },
  ];
  return [
    {
      what: "one change of 1,000 elements, over vanilla",
      most: 1.5,
      unit: " ×",
      reached: over(dash, "1000", vanilla.name),
    },
    {
      what: "one change of 1,000 elements, over hand-written Preact",
      most: 0.1,
      unit: " ×",
      reached: over(dash, "1000", preact.name),
    },
    {
      what: "one change of 10,000 elements, over vanilla",
      most: 3,
      unit: " ×",
      reached: over(dash, "10000", vanilla.name),
    },
    ...operation("create", "create 1,000 rows", 1.7),
    ...operation("swap", "swap two rows", 2.5),
    ...operation("update", "update every 10th row", 1.5),
    { what: "heap of 10,000 elements over the empty page", most: 4, unit: " MB", reached: heap?.get(dacapo.name) },
    { what: "JavaScript of the title app, gzipped", most: 15, unit: " kB", reached: load?.script },
    { what: "compile 1,000 lines, warm", most: 100, unit: " ms", reached: compile },
    { what: "compile 16,000 draws, over 1,600", most: 11, unit: " ×", reached: compileGrowth },
  ];
}

const digitsFor = (most: number): number => (most < 1 ? 3 : most < 20 ? 2 : 0);
