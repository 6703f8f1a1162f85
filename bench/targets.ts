// What was promised, beside what was reached.
import { grid } from "./grid.ts";
import type { DevCost } from "./measure-dev.ts";
import { firstCounts } from "./measure-first.ts";
import { fragmentRow } from "./measure-fragment.ts";
import type { Load } from "./measure-load.ts";
import type { Growth, Held } from "./measure-memory.ts";
import { operations } from "./measure-table.ts";
import type { Samples } from "./samples.ts";
import { dacapo, memoised, preact, react, type Side, solid, vanilla } from "./sides.ts";

export interface Reached {
  table?: Samples;
  dash?: Samples;
  first?: Samples;
  fragment?: Samples;
  heap?: Map<string, number>;
  growth?: Growth[];
  compile?: number;
  compileGrowth?: number;
  load?: Load;
  dev?: DevCost;
}

interface Target {
  what: string;
  unit: string;
  /** At most. */
  must: number;
  /** What would be better still. */
  aim?: number;
  reached: number | undefined;
}

export function targetTable(reached: Reached): string {
  const rows = targetsFor(reached).flatMap(({ what, unit, must, aim, reached }) => {
    if (reached === undefined) return [];
    const verdict = reached > must ? "no" : aim !== undefined && reached <= aim ? "yes, and the aim" : "yes";
    return [
      [
        what,
        `≤ ${must}${unit}`,
        aim === undefined ? "" : `${aim}${unit}`,
        reached.toFixed(digitsFor(must)) + unit,
        verdict,
      ],
    ];
  });
  return rows.length === 0 ? "" : grid(["what", "must", "aim", "reached", ""], rows);
}

function targetsFor({
  table,
  dash,
  first,
  fragment,
  heap,
  growth,
  compile,
  compileGrowth,
  load,
  dev,
}: Reached): Target[] {
  const over = (samples: Samples | undefined, row: string, other: Side) => samples?.ratio(row, dacapo, other);
  const ahead = (what: string, samples: Samples | undefined, row: string, other: Side): Target => ({
    what: `${what}, over ${other.name}`,
    unit: " ×",
    must: 1,
    reached: over(samples, row, other),
  });
  const change = (n: string): string => `one change, N = ${n}`;
  return [
    {
      what: `${change("1,000")}, over vanilla`,
      unit: " ×",
      must: 2,
      aim: 1.4,
      reached: over(dash, "1000", vanilla),
    },
    ahead(change("1,000"), dash, "1000", react),
    ahead(change("1,000"), dash, "1000", memoised),
    {
      what: `${change("10,000")}, over vanilla`,
      unit: " ×",
      must: 3.5,
      aim: 2,
      reached: over(dash, "10000", vanilla),
    },
    ...[vanilla, solid].map((other) => ({
      what: `eight table operations, geometric mean, over ${other.name}`,
      unit: " ×",
      ...(other === vanilla ? { must: 1.7, aim: 1.2 } : { must: 1 }),
      reached: table?.meanRatio(operations, dacapo, other),
    })),
    ...firstCounts.flatMap((n): Target[] => {
      const what = `first paint on a cold page, N = ${n.toLocaleString("en")}`;
      return [
        { what: `${what}, over vanilla`, unit: " ×", must: 2.5, aim: 1.5, reached: over(first, `${n}`, vanilla) },
        ahead(what, first, `${n}`, preact),
      ];
    }),
    {
      what: "fragment of one, 1,000 elements outside, over vanilla",
      unit: " ×",
      must: 1.3,
      reached: over(fragment, fragmentRow, vanilla),
    },
    {
      what: "heap over the empty page, N = 10,000",
      unit: " MB",
      must: 5,
      aim: 3,
      reached: heap?.get(dacapo.name),
    },
    ...(growth ?? []).map((grown) => ({
      what: `${grown.what}: what is held, over what was held after half`,
      unit: " ×",
      must: 1.02,
      reached: growthOf(grown),
    })),
    { what: "title app, all JavaScript gzipped", unit: " kB", must: 16.5, aim: 14, reached: load?.script },
    { what: "development page, first load", unit: " ms", must: 500, aim: 300, reached: dev?.load },
    { what: "edit → painted in the browser", unit: " ms", must: 150, aim: 100, reached: dev?.edit },
    { what: "compile 1,000 lines, warm", unit: " ms", must: 100, reached: compile },
    { what: "compile 16,000 draws, over 1,600", unit: " ×", must: 11, reached: compileGrowth },
  ];
}

/** Heap, nodes or listeners: whatever has grown most. */
const growthOf = ({ middle, end }: Growth): number =>
  Math.max(...(["heap", "nodes", "listeners"] as const).map((held: keyof Held) => end[held] / middle[held]));

const digitsFor = (must: number): number => (must < 20 ? 2 : 0);
