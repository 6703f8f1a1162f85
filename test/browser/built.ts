// A site that is built as for production, and served under a content policy; its pages keep what that refuses.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { build } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { aliases } from "../sources.ts";
import { axe } from "./accessible.ts";
import type { BrowserName } from "./browsers.ts";
import { type Opens, watch, type Watched } from "./chromium.ts";
import { type Stage, writeAll } from "./stage.ts";
import type { Tab } from "./tab.ts";

/** Nothing but what is the page's own; pictures and sound may be made in it. */
export const strict =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; frame-src 'self' blob:";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webm": "video/webm",
};

export interface Built {
  /** Opens a page; `refused` asks what the policy has refused in it. */
  page(path: string, browser: Opens): Promise<{ page: Watched; refused(): Promise<string[]> }>;
  /** The same in any browser that a stage has. */
  tab(path: string, browser: BrowserName, stage: Stage): Promise<{ tab: Tab; refused(): Promise<string[]> }>;
  close(): void;
}

/** In the page, before anything else: a script of the site's own, which no policy refuses. */
const listening = `globalThis.refused = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, sourceFile, sample, blockedURI }) =>
  refused.push([effectiveDirective, blockedURI, sourceFile, sample].join(" ")),
);`;

const refusedIn = (page: Pick<Tab, "evaluate">) => (): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);

/** @param policies By page; all others have the strict one. */
export async function buildSite(
  files: Record<string, string | Buffer>,
  policies: Record<string, string> = {},
): Promise<Built> {
  // In the project, where libraries are found.
  const home = join(import.meta.dirname, "../../.built");
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, "site-"));
  const site = join(folder, "dist");
  writeAll(folder, files);
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [dacapo({ app: "." })],
    resolve: { alias: aliases("site") },
    build: { outDir: site, emptyOutDir: true, reportCompressedSize: false },
  });
  const server = createServer(({ url: asked = "/" }, response) => {
    const { pathname } = new URL(asked, "http://localhost");
    const own = { "/listening.js": listening, "/axe.js": axe }[pathname];
    if (own !== undefined) return void response.setHeader("Content-Type", types[".js"]!).end(own);
    try {
      const file = readFileSync(join(site, pathname.replace(/\/$/, "/index.html")));
      const body = pathname.endsWith("/")
        ? file.toString().replace("<head>", '<head><script src="/listening.js"></script>')
        : file;
      response
        .setHeader("Content-Type", types[extname(pathname)] ?? (pathname.endsWith("/") ? "text/html" : "text/plain"))
        .setHeader("Content-Security-Policy", policies[pathname.split("/")[1]!] ?? strict)
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    async page(path, browser) {
      const page = await watch(browser);
      await page.goto(`${url}/${path}/`);
      await page.locator("main > :visible").first().waitFor();
      return { page, refused: refusedIn(page) };
    },
    async tab(path, browser, stage) {
      const tab = await stage.visit(browser, `${url}/${path}/`);
      return { tab, refused: refusedIn(tab) };
    },
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
