// What a person downloads for the first app of the tutorial, and how soon it is painted.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { build, type InlineConfig, preview } from "vite";
import { dacapo } from "../compiler/vite/index.ts";
import { aliases } from "../test/sources.ts";
import { median } from "./samples.ts";

export interface Load {
  /** Gzipped kilobytes of JavaScript and of style sheets that a visit loads, what comes behind the first picture included. */
  script: number;
  style: number;
  /** Milliseconds from the request to the first paint of text, nothing cached. */
  paint: number;
  /** Milliseconds that a build takes, the first one not counted. */
  build: number;
}

export async function measureLoad(browser: Browser): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), "dacapo-load-"));
  const site = {
    root: fileURLToPath(new URL("../examples", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [dacapo({ app: "title.app.tsx" })],
    resolve: { alias: aliases("site") },
    build: { outDir: folder, emptyOutDir: true },
  } satisfies InlineConfig;
  const builds: number[] = [];
  for (let nth = 0; nth < 6; nth++) {
    const start = performance.now();
    await build(site);
    builds.push(performance.now() - start);
  }
  const server = await preview({ ...site, preview: { port: 0, host: "127.0.0.1" } });
  const loaded = await loadedFiles(browser, server.resolvedUrls!.local[0]!);
  const sizeOf = (end: string): number =>
    loaded
      .filter((file) => file.endsWith(end))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1000;
  const sizes = { script: sizeOf(".js"), style: sizeOf(".css") };
  const paints: number[] = [];
  for (let i = 0; i < 15; i++) paints.push(await firstPaint(browser, server.resolvedUrls!.local[0]!));
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return { ...sizes, paint: median(paints), build: median(builds.slice(1)) };
}

/** The files of the site that a page has asked for when it has come to rest. */
async function loadedFiles(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await page.close();
  return [...new Set(names.map((name) => decodeURI(new URL(name).pathname).slice(1)))];
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const time = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const paint = await time.jsonValue();
  await context.close();
  return paint!;
}
