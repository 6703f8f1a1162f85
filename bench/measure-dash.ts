// One change in a dashboard of N elements.
import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import { Samples } from "./samples.ts";
import { addressOf, type Side } from "./sides.ts";
import { shuffle } from "./shuffle.ts";

export const counts = [100, 1000, 10_000];

export async function measureDash(
  browser: Browser,
  url: string,
  sides: readonly Side[],
  rounds: number,
): Promise<Samples> {
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const n of counts) {
      for (const side of shuffle(sides)) {
        const page = await openPage(browser, url + addressOf(side, "dash", n));
        await page.evaluate(() => window.bench.mount());
        samples.add(`${n}`, side.name, await page.evaluate(() => window.bench.dash(30, 8)));
        await page.close();
      }
    }
  }
  return samples;
}
