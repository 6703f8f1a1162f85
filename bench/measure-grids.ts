// What a grid costs beside those that a user would take instead: the same rows, first, scrolled, changed, sorted.
import type { Browser } from "playwright-core";
import { openBeside, type Sizes } from "./beside.ts";
import { openPage } from "./browser.ts";
import { gridLibraries, gridPages } from "./grid-pages.ts";
import { median } from "./samples.ts";

export const gridSides = ["dacapo", "ag", "glide", "revo"] as const;
export type GridSide = (typeof gridSides)[number];

/** Milliseconds, and bytes beyond the data; `null` where it was not to be had within a minute. */
export interface GridCost {
  readonly rows: number;
  readonly form: "objects" | "columns";
  readonly side: GridSide;
  readonly first: number | null;
  readonly heap: number | null;
  readonly update: number | null;
  readonly sortNumber: number | null;
  readonly sortText: number | null;
  /** Of a frame while it is scrolled by 400 pixels: the median, and what 95 of 100 are below. */
  readonly median: number | null;
  readonly slow: number | null;
}

export interface GridCosts {
  readonly grids: readonly GridCost[];
  /** Bytes that a page with a grid loads, gzipped. */
  readonly sizes: Readonly<Record<GridSide, number>>;
}

const runs: readonly (readonly [rows: number, form: GridCost["form"]])[] = [
  [1000, "objects"],
  [100_000, "objects"],
  [1_000_000, "objects"],
  [1_000_000, "columns"],
];

export const measureGrids = (browser: Browser, rounds: number): Promise<GridCosts> =>
  openBeside(gridSides, gridLibraries, gridPages, async ({ url, sizes }) => {
    const grids: GridCost[] = [];
    const loaded = {} as Record<GridSide, number>;
    for (const [rows, form] of runs)
      for (const side of gridSides) {
        // Only ours takes columns.
        if (form === "columns" && side !== "dacapo") continue;
        const found: GridCost[] = [];
        for (let round = 0; round < rounds; round++) {
          const { cost, size } = await measureOnce(browser, url, sizes[side], side, rows, form);
          found.push(cost);
          loaded[side] = size;
        }
        grids.push(middle(found));
      }
    return { grids, sizes: loaded };
  });

async function measureOnce(
  browser: Browser,
  url: string,
  sizes: Sizes,
  side: GridSide,
  rows: number,
  form: GridCost["form"],
): Promise<{ cost: GridCost; size: number }> {
  const page = await openPage(browser, `${url}/${side}/`);
  page.setDefaultTimeout(600_000);
  const measured = await page.evaluate(
    ([rows, form]) =>
      (window as unknown as { bench: { run(rows: number, form: string): Promise<Omit<GridCost, "side">> } }).bench.run(
        rows,
        form,
      ),
    [rows, form] as const,
  );
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await page.close();
  const size = files.reduce((sum, file) => sum + (sizes[new URL(file).pathname.split("/").at(-1)!] ?? 0), 0);
  return { cost: { ...measured, rows, form, side }, size };
}

/** The median of each figure. */
function middle(found: readonly GridCost[]): GridCost {
  const of = (name: "first" | "heap" | "update" | "sortNumber" | "sortText" | "median" | "slow"): number | null => {
    const values = found.flatMap((one) => one[name] ?? []);
    return values.length === 0 ? null : median(values);
  };
  const { rows, form, side } = found[0]!;
  return {
    rows,
    form,
    side,
    first: of("first"),
    heap: of("heap"),
    update: of("update"),
    sortNumber: of("sortNumber"),
    sortText: of("sortText"),
    median: of("median"),
    slow: of("slow"),
  };
}
