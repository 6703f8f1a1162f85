// Parts of a built page that do not come: said in their place, and asked for again.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "vite";
import { dacapo } from "../../compiler/vite/index.ts";
import { aliases } from "../sources.ts";
import { browsers } from "./browsers.ts";
import { keepProblems, Stage, writeAll } from "./stage.ts";
import type { Tab } from "./tab.ts";

const scripts = {
  "markdown.app.tsx": `import { Button, Markdown, Text, session } from "dacapo";
    const state = session({ count: 0 });
    <Markdown>{"Some **strong** words"}</Markdown>;
    <Button onClick={() => { state.count += 1; }}>Count</Button>;
    <Text>Count: {state.count}</Text>;`,
  "frame.app.tsx": `import { DataFrame, Text } from "dacapo";
    <DataFrame data={Array.from({ length: 500 }, (_, n) => ({ n }))} />;
    <Text>Beside</Text>;`,
  "chart.app.tsx": `import { Text } from "dacapo";
    import { Chart } from "./chart";
    <Chart title="Sales" />;
    <Text>Beside</Text>;`,
  "chart.ts": `import { defineElement, lazy } from "dacapo";
    export const Chart = defineElement({
      name: "Chart", children: "none", props: { title: "text!" },
      paint: lazy(() => import("./painted-chart.tsx")),
    });`,
  "painted-chart.tsx": `/** @jsxImportSource preact */
    import type { Paint } from "dacapo";
    const ChartPaint: Paint<{ title: string }> = ({ props, box }) => <figure {...box}>{props.title} painted</figure>;
    export default ChartPaint;`,
  "pages.app.tsx": `import { Navigation, Page, Text } from "dacapo";
    <Navigation>
      <Page path="/">{() => { <Text>Home</Text>; }}</Page>
      <Page path="/people" app={() => import("./people.app")} />
    </Navigation>;`,
  "people.app.tsx": 'import { Text } from "dacapo";\n<Text>All people</Text>;',
};

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

let stage: Stage;
let server: Server;
let folder: string;
/** What the server does not hand out, and whether it says so or is not there. */
let missing: RegExp | undefined;
let gone = false;

beforeAll(async () => {
  stage = await Stage.open({ "empty.app.tsx": 'import { Text } from "dacapo";\n<Text>Empty</Text>;' });
  folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-missing-")));
  writeAll(folder, scripts);
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [dacapo({ app: "." }), keepProblems],
    resolve: { alias: aliases("site") },
  });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    if (missing?.test(pathname) === true) {
      if (gone) request.socket.destroy();
      else response.writeHead(503).end();
      return;
    }
    const file = pathname.replace(/(^|\/)$/, "$1index.html");
    try {
      const body = readFileSync(join(folder, "dist", file));
      response.setHeader("Content-Type", types[extname(file)] ?? "text/plain").end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 120_000);

afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (path: string): string => {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/${path}/`;
};

/** How it is tried again: by hand, or by itself. */
const ways: Record<string, (tab: Tab) => Promise<unknown>> = {
  "by the button": (tab) => tab.getByRole("button", { name: "Try again" }).click(),
  "when the network is back": (tab) => tab.evaluate(() => void dispatchEvent(new Event("online"))),
};

/** The try before may still be under way. */
async function until(tab: Tab, byButton: boolean, there: string): Promise<void> {
  await expect
    .poll(async () => {
      await tab.evaluate((button) => {
        if (button) document.querySelector<HTMLElement>(".dc-not-loaded button")?.click();
        else dispatchEvent(new Event("online"));
      }, byButton);
      return tab.locator(there).count();
    }, patience)
    .toBe(1);
}

const patience = { timeout: 15_000 };

const parts = {
  markdown: {
    file: /read-markdown/,
    said: /Markdown could not be loaded/,
    beside: "Some **strong** words",
    then: "strong",
    at: ".dc-markdown strong:not([role=alert] strong)",
  },
  frame: {
    file: /grid-view/,
    said: /DataFrame could not be loaded/,
    beside: "Beside",
    then: "0",
    at: '[aria-rowindex="2"] [role=gridcell]',
  },
  chart: {
    file: /painted-chart/,
    said: /Chart could not be loaded/,
    beside: "Beside",
    then: "Sales painted",
    at: "figure",
  },
};

describe.each(browsers)("B9: %s", (browser) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await stage.tab(browser, "empty");
  });
  afterAll(() => tab.close());

  const problems = () => tab.evaluate(() => (globalThis as unknown as { problemsOfPage: string[] }).problemsOfPage);

  describe.each(Object.entries(parts))("%s", (path, { file, said, beside, then, at }) => {
    it.each(Object.entries(ways))("is said in its place, and tried again %s", async (way, again) => {
      missing = file;
      gone = way !== "by the button";
      await tab.goto(addressOf(path));
      const alert = tab.locator("[role=alert]");
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(said);
      expect(await tab.locator("main").innerText()).toContain(beside);
      // Not yet: it is said again, and can be tried once more.
      await again(tab);
      await alert.waitFor();
      missing = undefined;
      await until(tab, !gone, at);
      await expect.poll(() => tab.locator(at).innerText(), patience).toBe(then);
      expect(await alert.count()).toBe(0);
      expect(await problems()).toEqual([]);
    });
  });

  it("an app goes on beside what is missing", async () => {
    missing = parts.markdown.file;
    await tab.goto(addressOf("markdown"));
    await tab.locator("[role=alert]").waitFor();
    await tab.getByRole("button", { name: "Count" }).click();
    await tab.getByText("Count: 1").waitFor();
    expect(await tab.locator("[role=alert]").count()).toBe(1);
    expect(await tab.getByRole("button", { name: "Reload the page" }).count()).toBe(1);
    expect(await problems()).toEqual([]);
    missing = undefined;
  });

  it.each(Object.entries(ways))("a page is tried again %s", async (way, again) => {
    missing = /people/;
    gone = way !== "by the button";
    await tab.goto(addressOf("pages"));
    await tab.getByText("Home").first().waitFor();
    await tab.getByRole("link", { name: "People" }).click();
    await tab.locator("[role=alert]").waitFor();
    await again(tab);
    await tab.locator("[role=alert]").waitFor();
    missing = undefined;
    await until(tab, !gone, "main p.dc-text");
    expect(await tab.locator("main").innerText()).toContain("All people");
    expect(await tab.locator("[role=alert]").count()).toBe(0);
    await tab.getByRole("link", { name: "Home" }).click();
    await tab.getByText("Home", { exact: true }).first().waitFor();
    expect(await problems()).toEqual([]);
  });
});
