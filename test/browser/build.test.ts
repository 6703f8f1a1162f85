// A built site below a path that nobody told the build: it shows, reacts, and carries nothing of development.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { aliases } from "../sources.ts";
import { sharedBrowser } from "./open.ts";
import { watch } from "./chromium.ts";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

let browser: Browser;
let server: Server;
let site: string;

beforeAll(async () => {
  site = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-site-")));
  await build({
    root: join(import.meta.dirname, "../../examples"),
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [dacapo({ app: "." })],
    resolve: { alias: aliases("site") },
    build: { outDir: site, emptyOutDir: true },
  });
  server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = join(site, pathname.replace(/^\/some\/where\//, "").replace(/(^|\/)$/, "$1index.html"));
    try {
      const body = readFileSync(path);
      response
        .setHeader("Content-Type", types[extname(path)] ?? "text/plain")
        .setHeader("Content-Security-Policy", policy)
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await sharedBrowser();
}, 60_000);

afterAll(async () => {
  server.close();
  rmSync(site, { recursive: true, force: true });
});

const addressOf = (path: string): string => {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/some/where/${path}`;
};

it("runs from a sub-path, under a strict content policy", async () => {
  const page = await watch(browser);
  await page.goto(addressOf(""));
  await page.getByRole("link", { name: "Title" }).click();
  await page.getByRole("button", { name: "Foo" }).click();
  expect(await page.locator("main h2").allInnerTexts()).toEqual(["Foo", "Foo"]);
  expect(await page.title()).toBe("Title");
  expect(page.problems).toEqual([]);
  await page.close();
});

it("asks at once for what a page calls for behind its first picture, wherever it stands", async () => {
  for (const path of ["", "title/"]) {
    const page = await watch(browser);
    const sent = new Map<string, number>();
    page.on("response", (answer) => sent.set(answer.url(), answer.status()));
    await page.goto(addressOf(path));
    await page.locator("main > :visible").first().waitFor();
    const links = page.locator('head link[rel="modulepreload"]');
    const asked = await links.evaluateAll((found) => found.map((link) => (link as HTMLLinkElement).href));
    const later = asked.filter((url) => /\/later-[\w-]+\.js$/.test(url));
    expect(later).toHaveLength(1);
    await expect.poll(() => sent.get(later[0]!)).toBe(200);
    expect(page.problems).toEqual([]);
    await page.close();
  }
});

it("says what to do where there is no JavaScript", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf("title/"));
  expect(await page.locator("body").innerText()).toContain("needs JavaScript");
  await context.close();
});
