// A Chromium for measuring: exact clocks and heap figures, a garbage collector to call, and frames as fast as they come.
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../test/browser/open.ts";

export const openMeasuring = (): Promise<Browser> =>
  openBrowser(
    [
      "--js-flags=--expose-gc",
      "--enable-precise-memory-info",
      "--disable-frame-rate-limit",
      "--disable-gpu-vsync",
      "--disable-background-timer-throttling",
      "--disable-renderer-backgrounding",
    ],
    "whole",
  );

/** Opens a page of the benchmark; what goes wrong in it is thrown here. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(address);
  await page
    .waitForFunction(() => window.bench !== undefined, null, { timeout: 20_000 })
    .catch(() => {
      throw new Error(`${address}\n${problems.join("\n")}`);
    });
  await page.bringToFront();
  return page;
}
