// The eight operations on a table of 1,000 rows.
import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import { Samples } from "./samples.ts";
import { addressOf, type Side } from "./sides.ts";
import { shuffle } from "./shuffle.ts";

export const operations = ["create", "replace", "update", "select", "swap", "remove", "append", "clear"];

/** A fresh page for each side and round, in a new order each round. */
export async function measureTable(
  browser: Browser,
  url: string,
  sides: readonly Side[],
  rounds: number,
): Promise<Samples> {
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const side of shuffle(sides)) {
      const page = await openPage(browser, url + addressOf(side, "table"));
      await page.evaluate(() => window.bench.mount());
      for (const name of operations)
        samples.add(name, side.name, await page.evaluate((name) => window.bench.table(name, 4, 6), name));
      await page.close();
    }
  }
  return samples;
}
