// One change in a part that stands alone, with 1,000 elements outside of it.
import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import { Samples } from "./samples.ts";
import { addressOf, type Side } from "./sides.ts";
import { shuffle } from "./shuffle.ts";

export const fragmentRow = "a count";

export async function measureFragment(
  browser: Browser,
  url: string,
  sides: readonly Side[],
  rounds: number,
): Promise<Samples> {
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const side of shuffle(sides)) {
      const page = await openPage(browser, url + addressOf(side, "fragment"));
      await page.evaluate(() => window.bench.mount());
      samples.add(fragmentRow, side.name, await page.evaluate(() => window.bench.fragment(30, 8)));
      await page.close();
    }
  }
  return samples;
}
