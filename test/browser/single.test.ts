// `dacapo build --single`: one file, which opens from a disk, and says what cannot be one.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { build as buildSite } from "vite";
import { build } from "../../compiler/cli/build.ts";
import { dacapo } from "../../compiler/vite/index.ts";
import { singleFile } from "../../compiler/vite/single-file.ts";
import { aliases } from "../sources.ts";
import { watch } from "./chromium.ts";
import { sharedBrowser } from "./open.ts";
import { writeAll } from "./stage.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>`;

/** In the project, where libraries are found. */
function folderOf(files: Record<string, string>): string {
  const home = join(import.meta.dirname, "../../.built");
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, "single-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(folder, files);
  return folder;
}

it("opens from a disk with everything in it: code, styles, a theme, a chart, a picture, and text that looks like tags", async () => {
  const folder = folderOf({
    "mark.svg": svg,
    "look.css": ".dc-button { letter-spacing: 3px; }",
    "report.app.tsx": `import { type AppConfig, Button, Image, LineChart, session, Text, Title } from "dacapo";
      import mark from "./mark.svg";
      import "./look.css";
      export const config = { title: "Report", theme: { paper: "#fafafa" } } satisfies AppConfig;
      const state = session({ clicks: 0 });
      <Title>Report</Title>;
      <Image source={mark} alt="Mark" />;
      <LineChart title="Sales" data={[1, 3, 2]} />;
      <Button onClick={() => void state.clicks++}>{"</script><!-- $& "}</Button>;
      <Text>clicked {state.clicks}</Text>;`,
  });
  const out = join(folder, "one");
  await buildSite({
    root: folder,
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [dacapo({ app: "report.app.tsx" }), singleFile()],
    resolve: { alias: aliases("site") },
    build: { outDir: out, reportCompressedSize: false },
  });
  expect(readdirSync(out)).toEqual(["index.html"]);
  const html = readFileSync(join(out, "index.html"), "utf8");
  expect(html).not.toMatch(/\b(src|href)="(?!data:)/);
  const page = await watch(await sharedBrowser());
  await page.goto(pathToFileURL(join(out, "index.html")).href);
  await page.getByRole("button", { name: "</script><!-- $&" }).click();
  await page.getByText("clicked 1").waitFor();
  await page.locator("canvas").first().waitFor();
  const seen = await page.evaluate(() => ({
    paper: getComputedStyle(document.querySelector(".dc-page")!).backgroundColor,
    letters: getComputedStyle(document.querySelector(".dc-button")!).letterSpacing,
    mark: document.querySelector("img")!.naturalWidth,
  }));
  expect(seen).toEqual({ paper: "rgb(250, 250, 250)", letters: "3px", mark: 8 });
  expect(page.problems).toEqual([]);
  await page.close();
});

it("says what one file cannot be", async () => {
  const folder = folderOf({
    "pages.app.tsx": `import { Navigation, Page, Text } from "dacapo";
      <Navigation>
        <Page path="/" title="A">{() => <Text>a</Text>}</Page>
        <Page path="/b" title="B">{() => <Text>b</Text>}</Page>
      </Navigation>;`,
    "far.app.tsx": `import { Text } from "dacapo";
      export const config = { host: "server" };
      <Text>a</Text>;`,
  });
  const of = (file: string) => build(join(folder, file), { single: true });
  await expect(of("pages.app.tsx")).rejects.toThrow("One file is one page, and there are 2 here.");
  await expect(of("far.app.tsx")).rejects.toThrow("the script asks for a server");
});
