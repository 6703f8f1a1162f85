// Before anything is measured: all sides show the same page, at first and after the same operations.
import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import type { Kind } from "./pages/harness.ts";
import { addressOf, type Side } from "./sides.ts";

const steps = ["create", "update", "swap", "choose", "append"];

export async function checkSame(browser: Browser, url: string, sides: readonly Side[]): Promise<void> {
  for (const kind of ["table", "dash", "fragment"] as const) {
    const shown = await Promise.all(sides.map((side) => showOf(browser, url + addressOf(side, kind, 60), kind)));
    const other = sides.findIndex((_, i) => shown[i] !== shown[0]);
    if (other > 0)
      throw new Error(`${sides[other]!.name} shows another ${kind}:\n${differenceOf(shown[0]!, shown[other]!)}`);
  }
}

async function showOf(browser: Browser, address: string, kind: Kind): Promise<string> {
  const page = await openPage(browser, address);
  await page.evaluate(() => window.bench.mount());
  if (kind === "table") for (const step of steps) await page.evaluate((name) => window.bench.act(name), step);
  else if (kind === "dash") await page.evaluate(() => window.bench.rerun(3));
  else await page.evaluate(() => window.bench.fragment(2, 1));
  const shown = await page.evaluate(() => window.bench.outline());
  await page.close();
  return shown;
}

function differenceOf(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a, b].map((html) => html.slice(Math.max(0, at - 80), at + 120)).join("\n");
}
