// What charts cost beside those that a user would take instead, each by hand: times to painted, sizes, and what is left after many updates.
import type { Browser } from "playwright-core";
import { openBeside, type Sizes } from "./beside.ts";
import { openPage } from "./browser.ts";
import { libraries, pages } from "./chart-pages.ts";
import { type Installed, measureInstall } from "./measure-install.ts";
import { median } from "./samples.ts";

export const chartSides = ["dacapo", "uplot", "echarts", "plotly"] as const;
export const mapSides = ["dacapo", "leaflet"] as const;
export type ChartSide = (typeof chartSides)[number] | (typeof mapSides)[number];

/** What is shown again and again with other data, and whether a library of the app draws it. */
const growing = {
  line: "dacapo",
  map: "dacapo",
  vega: "guests",
  echarts: "guests",
  plotly: "guests",
  graphviz: "guests",
  mermaid: "guests",
} as const;
export type Growing = keyof typeof growing;

/** What a page holds: bytes of heap, and how many elements. */
export interface Held {
  readonly heap: number;
  readonly elements: number;
}

interface Timed {
  readonly script: number;
  readonly painted: number;
}

interface Measured {
  readonly first: Timed;
  readonly updates: readonly Timed[];
  readonly equal: Timed | null;
}

/** Milliseconds: to painted, and of an update also of its script alone. */
export interface ChartCost {
  readonly kind: string;
  readonly points: number;
  readonly side: ChartSide;
  readonly first: number;
  readonly update: number;
  readonly script: number;
  readonly equal: number | null;
}

export interface DataCosts {
  readonly charts: readonly ChartCost[];
  readonly sizes: Readonly<Record<ChartSide, Sizes>>;
  /** What the page holds before and after many updates. */
  readonly growth: Readonly<Record<Growing, { before: Held; after: Held }>>;
  readonly install: Installed;
}

const rows: readonly (readonly [kind: string, points: number])[] = [
  ["line", 10_000],
  ["line", 100_000],
  ["line", 1_000_000],
  ["scatter", 10_000],
  ["scatter", 100_000],
  ["map", 10_000],
  ["map", 100_000],
];

const sidesOf = (kind: string): readonly ChartSide[] => (kind === "map" ? mapSides : chartSides);

/** Too slow to be waited for. */
const skipped = (side: ChartSide, kind: string, points: number): boolean =>
  side === "plotly" && (points > 100_000 || (kind === "scatter" && points > 10_000));

const builds = [...new Set([...chartSides, ...mapSides, "guests" as const])];

export const measureData = (browser: Browser, rounds: number): Promise<DataCosts> =>
  openBeside(builds, libraries, pages, async ({ url, sizes }) => {
    const charts: ChartCost[] = [];
    for (const [kind, points] of rows)
      for (const side of sidesOf(kind))
        if (!skipped(side, kind, points)) charts.push(await measureRow(browser, url, side, kind, points, rounds));
    const growth = {} as Record<Growing, { before: Held; after: Held }>;
    for (const [kind, page] of Object.entries(growing) as [Growing, string][])
      growth[kind] = await measureGrowth(browser, `${url}/${page}/`, kind);
    return { charts, sizes, growth, install: measureInstall() };
  });

async function measureRow(
  browser: Browser,
  url: string,
  side: ChartSide,
  kind: string,
  points: number,
  rounds: number,
): Promise<ChartCost> {
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(browser, `${url}/${side}/`);
    measured.push(
      await page.evaluate(
        ([kind, points]) =>
          (window as unknown as { bench: { run(kind: string, points: number): Promise<Measured> } }).bench.run(
            kind,
            points,
          ),
        [kind, points] as const,
      ),
    );
    await page.close();
  }
  const updates = measured.flatMap((one) => one.updates);
  const equals = measured.flatMap(({ equal }) => (equal === null ? [] : [equal.script]));
  return {
    kind,
    points,
    side,
    first: median(measured.map(({ first }) => first.painted)),
    update: median(updates.map(({ painted }) => painted)),
    script: median(updates.map(({ script }) => script)),
    equal: equals.length === 0 ? null : median(equals),
  };
}

async function measureGrowth(browser: Browser, url: string, kind: string): Promise<{ before: Held; after: Held }> {
  const page = await openPage(browser, url);
  page.setDefaultTimeout(600_000);
  const found = await page.evaluate(
    (kind) =>
      (
        window as unknown as { bench: { grow(kind: string, turns: number): Promise<{ before: Held; after: Held }> } }
      ).bench.grow(kind, 1000),
    kind,
  );
  await page.close();
  return found;
}
