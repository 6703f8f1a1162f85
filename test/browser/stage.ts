// A project in a temporary folder, served as in development, and pages of it in a real browser.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { builtPackage } from "../build.ts";
import { devAliases } from "../sources.ts";
import { aboutTime } from "./about-time.ts";
import { type BrowserName, sharedRemote } from "./browsers.ts";
import { watch, type Watched } from "./chromium.ts";
import { sharedBrowser } from "./open.ts";
import { RemoteTab, type Tab } from "./tab.ts";

export class Stage {
  private constructor(
    readonly folder: string,
    readonly server: ViteDevServer,
    readonly browser: Browser,
    /** The folder was made for the stage, and goes with it. */
    private readonly own: boolean,
    private readonly cache: string,
  ) {}

  /** Starts server and browser. The files can be changed later: their pages follow. `bundled`: libraries that are no modules. */
  static async open(files: Record<string, string> = {}, root?: string, bundled: string[] = []): Promise<Stage> {
    const folder = root ?? realpathSync(mkdtempSync(join(tmpdir(), "dacapo-")));
    // Of its own: servers side by side would clear each other's.
    const cache = mkdtempSync(join(tmpdir(), "dacapo-vite-"));
    writeAll(folder, files);
    const server = await createServer({
      root: folder,
      configFile: false,
      cacheDir: cache,
      logLevel: "silent",
      plugins: [packageAt(builtPackage()), dacapo({ app: "." }), keepProblems, bundleOnly(bundled)],
      // What is found later would load the page anew, in the middle of a test.
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, host: "127.0.0.1" },
    });
    const [browser] = await Promise.all([
      sharedBrowser(),
      server.listen(),
      root === undefined && watching(server, folder),
    ]);
    return new Stage(folder, server, browser, root === undefined, cache);
  }

  write(file: string, text: string): void {
    writeAll(this.folder, { [file]: text });
  }

  get url(): string {
    const address = this.server.httpServer!.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  /** Opens the page of a script and waits until it shows something. */
  async page(path: string, options: { dark?: boolean } = {}): Promise<Watched> {
    return shown(await watch(this.browser, options), `${this.url}/${path}`);
  }

  /** The same in any browser; it is started when it is first asked for. */
  tab(browser: BrowserName, path: string): Promise<Tab> {
    return this.visit(browser, `${this.url}/${path}`);
  }

  /** A page of any server in it. */
  async visit(browser: BrowserName, url: string): Promise<Tab> {
    if (browser === "chromium") return shown(await watch(this.browser), url);
    const tab = new RemoteTab(await (await sharedRemote(browser)).open());
    await tab.goto(url);
    await tab.locator("main > *").first().waitFor();
    return tab;
  }

  async close(): Promise<void> {
    await this.server.close();
    const made = this.own ? [this.cache, this.folder] : [this.cache];
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  }
}

async function shown(page: Watched, url: string): Promise<Watched> {
  await page.goto(url);
  await page.locator("main > :visible").first().waitFor();
  return page;
}

/**
 * The package as it was built: bundles for pages, modules for scripts that run on the server. Like what is installed, it has a version
 * in its address, by which a browser knows it again on the next page.
 */
function packageAt(built: string): Plugin {
  const { exports } = JSON.parse(readFileSync(join(built, "package.json"), "utf8")) as {
    exports: Record<string, string | { default?: string }>;
  };
  const fileOf = (id: string): string | undefined => {
    const named = /^dacapo(\/|$)/.test(id) ? exports[`.${id.slice("dacapo".length)}`] : undefined;
    const path = typeof named === "string" ? named : named?.default;
    return path && join(built, path);
  };
  const forPages = devAliases(built);
  return {
    name: "package-at",
    enforce: "pre",
    resolveId(id) {
      if (this.environment.name === "client") {
        const found = forPages.find(({ find }) => find.test(id))?.replacement;
        if (found !== undefined) return `${found}?v=1`;
      }
      return fileOf(id);
    },
  };
}

/** The libraries for charts of others take five seconds of work, which few tests need. */
const bundleOnly = (names: string[]): Plugin => ({
  name: "bundle-only",
  enforce: "post",
  config: (config) => {
    config.optimizeDeps!.include = names;
  },
});

/** A browser whose protocol tells of no errors is asked for them: a page of the tests keeps its own. */
export const keepProblems: Plugin = {
  name: "keep-problems",
  transformIndexHtml: () => [{ tag: "script", injectTo: "head-prepend", children: problemsOfPage }],
};

const problemsOfPage = `
globalThis.problemsOfPage = [];
addEventListener("error", ({ message }) => problemsOfPage.push(message));
addEventListener("unhandledrejection", ({ reason }) => problemsOfPage.push(String(reason)));
for (const kind of ["error", "warn"]) {
  const said = console[kind];
  console[kind] = (...words) => {
    const text = words.join(" ");
    if (!${aboutTime}.test(text)) problemsOfPage.push(text);
    said.apply(console, words);
  };
}`;

/**
 * What changes before the watcher has come up goes unnoticed: touches a file until that is seen. It lies in the watched
 * folder itself: of one in a folder that went unnoticed nothing would be heard, ever.
 */
async function watching(server: ViteDevServer, folder: string): Promise<void> {
  const touch = () => writeAll(folder, { "touched.txt": `${performance.now()}` });
  const seen = new Promise<void>((resolve) => server.watcher.once("all", () => resolve()));
  const again = setInterval(touch, 50);
  await seen;
  clearInterval(again);
}

export function writeAll(folder: string, files: Record<string, string | Buffer>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
