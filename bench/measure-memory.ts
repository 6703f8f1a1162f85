// What stays behind: the heap of a large page, and its growth over many mounts and many reruns.
import type { Browser, CDPSession, Page } from "playwright-core";
import { openPage } from "./browser.ts";
import { addressOf, dacapo, type Side } from "./sides.ts";

/** What a page holds after a garbage collection. */
export interface Held {
  /** Megabytes of JavaScript. */
  heap: number;
  nodes: number;
  listeners: number;
}

export interface Growth {
  what: string;
  start: Held;
  middle: Held;
  end: Held;
}

/** Megabytes that each side's page of `n` elements takes over the same page with nothing mounted. */
export async function measureHeap(
  browser: Browser,
  url: string,
  sides: readonly Side[],
  n: number,
): Promise<Map<string, number>> {
  const heaps = new Map<string, number>();
  for (const side of sides) {
    const { page, look } = await openHeld(browser, url + addressOf(side, "dash", n));
    const empty = await look();
    await page.evaluate(() => window.bench.mount());
    heaps.set(side.name, (await look()).heap - empty.heap);
    await page.close();
  }
  return heaps;
}

export async function measureGrowth(browser: Browser, url: string): Promise<Growth[]> {
  const grown = [];
  for (const kind of ["mounts", "reruns"]) {
    const { page, look } = await openHeld(browser, url + addressOf(dacapo, "dash", 100));
    await page.evaluate(() => window.bench.mount());
    const go = (times: number) =>
      kind === "mounts"
        ? page.evaluate((times) => window.bench.cycle(times), times)
        : page.evaluate((times) => window.bench.rerun(times), times);
    const half = kind === "mounts" ? 500 : 5000;
    // Caches and compiled code come in the first rounds; they do not grow with the rounds.
    await go(half / 5);
    const start = await look();
    await go(half);
    const middle = await look();
    await go(half);
    grown.push({ what: `${(half * 2).toLocaleString("en")} ${kind}`, start, middle, end: await look() });
    await page.close();
  }
  return grown;
}

async function openHeld(browser: Browser, address: string): Promise<{ page: Page; look(): Promise<Held> }> {
  const page = await openPage(browser, address);
  const chrome = await page.context().newCDPSession(page);
  await chrome.send("Performance.enable");
  return { page, look: () => lookAt(chrome) };
}

async function lookAt(chrome: CDPSession): Promise<Held> {
  for (let i = 0; i < 3; i++) await chrome.send("HeapProfiler.collectGarbage");
  const { metrics } = await chrome.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
  return { heap: of("JSHeapUsedSize") / 2 ** 20, nodes: of("Nodes"), listeners: of("JSEventListeners") };
}
