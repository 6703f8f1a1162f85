// The first app of the guide with real clicks and keys: a rerun, a callback, and a container that is filled later.
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from "vitest";
import { join } from "node:path";
import { watch, type Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;
let page: Watched;

beforeAll(async () => {
  stage = await Stage.open({}, join(import.meta.dirname, "../../examples"));
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.page("title");
});
afterEach(async () => {
  expect(page.problems).toEqual([]);
  await page.close();
});

const headings = () => page.locator("main h1, main h2, main h3").allInnerTexts();
const press = (name: string) => page.getByRole("button", { name, exact: true });

it("starts again from the top after rerun(): both headings are right at once", async () => {
  await press("Foo").click();
  expect(await headings()).toEqual(["Foo", "Foo"]);
});

it("runs a callback before the script", async () => {
  await press("Bar").click();
  expect(await headings()).toEqual(["Bar", "Bar"]);
});

it("fills a container after what stands below it", async () => {
  await press("Baz").click();
  expect(await headings()).toEqual(["Title", "Baz"]);
  // The first heading is one step behind, as it has to be: a hint says so, with the lines of the source.
  await expect.poll(() => page.problems.length).toBe(1);
  expect(page.problems[0]).toMatch(/title\.app\.tsx:9:1 one-step-behind\n.*"Title".*"Baz".*title\.app\.tsx:22:\d+/);
  page.problems.length = 0;
});

it("works with the keyboard alone", async () => {
  const link = page.getByRole("link", { name: "Link to this part" }).first();
  await link.waitFor({ state: "attached" });
  await page.keyboard.press("Tab");
  expect(await link.evaluate((element) => element.matches(":focus"))).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await headings()).toEqual(["Foo", "Foo"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await headings()).toEqual(["Bar", "Bar"]);
  expect(await press("Bar").evaluate((button) => button === document.activeElement)).toBe(true);
});

it("asks for all of the runtime at once, for each file by one address, and gets it as it lies there", async () => {
  const asked: string[] = [];
  const fetched = await watch(stage.browser);
  fetched.on("request", (request) => asked.push(request.url()));
  await fetched.goto(`${stage.url}/title`);
  await fetched.getByRole("button", { name: "Foo" }).waitFor();
  const links = fetched.locator('link[rel="modulepreload"]');
  const preloaded = await links.evaluateAll((found) => found.map((link) => (link as HTMLLinkElement).href));
  const files = asked
    .map((url) => new URL(url).pathname)
    .filter((path) => /\/dist\/dev\/dacapo[\w.-]*\.mjs$/.test(path));
  const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  expect(files.map(nameOf).sort()).toEqual([...new Set(files.map(nameOf))].sort());
  expect(preloaded.filter((url) => !asked.includes(url))).toEqual([]);
  // What comes later is loaded when it is called for.
  const others = files.map(nameOf).filter((name) => !preloaded.some((url) => url.includes(`/${name}`)));
  expect(others.filter((name) => !/^dacapo-(?:later|heading-[\w-]+)\.mjs$/.test(name))).toEqual([]);
  expect(others).toContain("dacapo-later.mjs");
  for (const name of ["dacapo-painted.mjs", "dacapo-mount.mjs"]) {
    const sent = await fetch(asked.find((url) => url.includes(`/${name}`))!).then((answer) => answer.text());
    expect(sent).not.toContain("sourceMappingURL");
  }
  expect(fetched.problems).toEqual([]);
  await fetched.close();
});

it("lists the examples on the first page", async () => {
  await page.goto(stage.url);
  await page.getByRole("link", { name: "Title" }).click();
  await press("Foo").waitFor();
  expect(new URL(page.url()).pathname).toBe("/title/");
});
