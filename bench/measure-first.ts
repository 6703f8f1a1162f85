// The first paint of the dashboard on a cold page: modules are evaluated, none of their functions is compiled yet.
import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import { Samples } from "./samples.ts";
import { addressOf, type Side } from "./sides.ts";
import { shuffle } from "./shuffle.ts";

export const firstCounts = [100, 1000];

/** A page is cold only once: each sample has one of its own, in a process of its own. */
const pages = 3;

export async function measureFirst(
  browser: Browser,
  url: string,
  sides: readonly Side[],
  rounds: number,
): Promise<Samples> {
  const samples = new Samples();
  for (let sample = 0; sample < rounds * pages; sample++) {
    for (const n of firstCounts) {
      for (const side of shuffle(sides)) {
        const page = await openPage(browser, url + addressOf(side, "dash", n));
        samples.add(`${n}`, side.name, [await page.evaluate(() => window.bench.mount())]);
        await page.close();
      }
    }
  }
  return samples;
}
