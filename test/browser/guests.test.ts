// Charts of other libraries on a real page: drawn, in the theme, chosen from, and given back.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import { Stage, writeAll } from "./stage.ts";
import type { Tab } from "./tab.ts";

const app = `
import { Button, EChart, Graphviz, Mermaid, Plotly, session, Text, VegaLite } from "dacapo";

const rows = [{ city: "Oslo", rain: 12 }, { city: "Bergen", rain: 40 }, { city: "Oslo", rain: 20 }];
const state = session({ more: 0, gone: false });
if (!state.gone) {
  const spec = { mark: "bar", height: 150, encoding: {
    x: { field: "city", type: "nominal" }, y: { aggregate: "sum", field: "rain", type: "quantitative" } } };
  const { points } = <VegaLite spec={spec} data={rows} selection="points" label="Rain by city" />;
  <Text>rain {points.map((row) => row.rain).join("+")}.</Text>;
  const chosen = <Plotly data={[{ type: "bar", x: ["a", "b"], y: [1, 2 + state.more] }]} height={200} selection="points" label="Bars" />;
  <Text>plotly {chosen.points.map((point) => String(point.x)).join("+")}.</Text>;
  <EChart option={{ xAxis: { data: ["a", "b"] }, yAxis: {}, series: [{ type: "bar", data: [1, 2] }] }} height={200} label="ECharts" />;
  <Graphviz dot="digraph { a -> b }" label="Graph" />;
  <Mermaid label="Diagram">{"flowchart LR\\n a --> b"}</Mermaid>;
}
<Button onClick={() => { state.more += 5; }}>More</Button>;
<Button onClick={() => { state.gone = true; }}>Away</Button>;
`;

const broken = `
import { Button, Graphviz, Mermaid, session, Text, VegaLite } from "dacapo";
const state = session({ clicks: 0 });
<VegaLite spec={{ mark: "no-such-mark" }} label="Spec" />;
<Graphviz dot="digraph {" label="Graph" />;
<Mermaid label="Diagram">{"no such diagram"}</Mermaid>;
<Button onClick={() => { state.clicks += 1; }}>Count</Button>;
<Text>{state.clicks} clicks</Text>;
`;

const framed = `
import { Fullscreen, Image, Text, TextInput, session } from "dacapo";
const state = session({ name: "" });
const hall = "data:image/svg+xml," + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="300" height="200"><rect width="30" height="20" fill="teal"/></svg>');
<Fullscreen label="Hall"><Image source={hall} alt="The hall" /></Fullscreen>;
<Fullscreen label="Form"><TextInput label="Name" bind={state.name} /><Text>Hello {state.name}.</Text></Fullscreen>;
<Text>Below</Text>;
`;

const libraries = [
  "vega",
  "vega-lite",
  "vega-interpreter",
  "plotly.js-basic-dist-min",
  "echarts",
  "@viz-js/viz",
  "mermaid",
];

let stage: Stage;
let folder: string;

beforeAll(async () => {
  // In the project, where the libraries are found.
  folder = mkdtempSync(join(import.meta.dirname, "../../.built/guests-"));
  writeAll(folder, { "guests.app.tsx": app, "broken.app.tsx": broken, "framed.app.tsx": framed });
  stage = await Stage.open({}, folder, libraries);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many pictures stand in the place of a drawing, in its shadow too. */
const drawn = (label: string): number =>
  [...document.querySelectorAll(`[aria-label="${label}"] *`)]
    .flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll("*") ?? [])])
    .filter(({ localName }) => localName === "canvas" || localName === "svg").length;

/** How high the picture in the place of a drawing is. */
const heightOf = (label: string): number =>
  Math.max(
    0,
    ...[...document.querySelectorAll(`[role=figure][aria-label="${label}"] *`)]
      .flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll("*") ?? [])])
      .filter(({ localName }) => localName === "canvas" || localName === "svg")
      .map((each) => each.getBoundingClientRect().height),
  );

const refuse = (tab: Tab): Promise<void> =>
  tab.evaluate(() => void Object.defineProperty(document, "fullscreenEnabled", { value: false }));

describe.each(browsers)("in %s", (browser) => {
  it("Fullscreen: a picture is as large as there is room, what is typed stays, the keys stay inside", async () => {
    const tab = await stage.tab(browser, "framed");
    const heightOfHall = async (): Promise<number> => (await tab.locator(".dc-image img").boundingBox())!.height;
    const before = await heightOfHall();
    for (const refuses of [false, true]) {
      if (refuses) await refuse(tab);
      await tab.getByRole("button", { name: "Full screen: Hall" }).click();
      await expect.poll(heightOfHall).toBeGreaterThan(before + 150);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await tab.getByRole("button", { name: "Leave full screen: Hall" }).click();
      await expect.poll(heightOfHall).toBe(before);
    }
    await tab.getByRole("button", { name: "Full screen: Form" }).click();
    await tab.getByRole("button", { name: "Leave full screen: Form" }).waitFor();
    await tab.getByLabel("Name").fill("Clara");
    await tab.keyboard.press("Enter");
    await tab.getByText("Hello Clara.").waitFor();
    for (let step = 0; step < 4; step++) {
      await tab.keyboard.press("Tab");
      const outside = await tab.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body || activeElement!.closest("[aria-label=Form]") ? "" : activeElement!.outerHTML;
      });
      expect(outside).toBe("");
    }
    await tab.getByLabel("Name").press("Escape");
    await tab.getByRole("button", { name: "Full screen: Form" }).waitFor();
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("draws with each library", async () => {
    const tab = await stage.tab(browser, "guests");
    for (const label of ["Rain by city", "Bars", "ECharts", "Graph", "Diagram"])
      await expect.poll(() => tab.evaluate(drawn, label), { message: label }).toBeGreaterThan(0);
    // On the whole screen, and in the window where the browser refuses that: Escape gives up, and the keys are where they were.
    for (const label of ["Graph", "Rain by city", "Bars", "ECharts", "Diagram"]) {
      const height = (): Promise<number> => tab.evaluate(heightOf, label);
      const focused = (): Promise<string | null> =>
        tab.evaluate(() => document.activeElement!.getAttribute("aria-label"));
      const before = await height();
      await tab.getByRole("button", { name: `Full screen: ${label}` }).focus();
      await tab.keyboard.press("Enter");
      await expect.poll(height, { message: label }).toBeGreaterThan(Math.min(before + 100, 450));
      expect(await focused()).toBe(`Leave full screen: ${label}`);
      await tab.keyboard.press("Escape");
      await expect.poll(async () => Math.abs((await height()) - before), { message: label }).toBeLessThan(3);
      expect(await focused()).toBe(`Full screen: ${label}`);
      if (label === "Graph") await refuse(tab);
    }
    await tab.getByRole("button", { name: "Away" }).click();
    await tab.locator(".dc-guest").waitFor({ state: "detached" });
    expect(tab.problems.filter((problem) => !/willReadFrequently|passive/.test(problem))).toEqual([]);
    await tab.close();
  });
});

it("chooses all rows behind a mark of Vega-Lite, and the point of a trace of Plotly", async () => {
  const page = await stage.page("guests");
  const vega = page.locator("[aria-label='Rain by city'] canvas");
  await vega.waitFor();
  const box = (await vega.boundingBox())!;
  // The second of two bars is that of Oslo: they stand in the order of the alphabet.
  await expect
    .poll(async () => {
      await page.mouse.click(box.x + box.width * 0.75, box.y + box.height * 0.4);
      return page.getByText(/^rain/).innerText();
    })
    .toBe("rain 12+20.");
  await page.keyboard.down("Shift");
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.4);
  await page.keyboard.up("Shift");
  await page.getByText("rain 12+20+40.").waitFor();
  const bar = page.locator("[aria-label=Bars] .point path").last();
  await bar.waitFor();
  const where = (await bar.boundingBox())!;
  await expect
    .poll(async () => {
      await page.mouse.click(where.x + where.width / 2, where.y + where.height / 2);
      return page.getByText(/^plotly/).innerText();
    })
    .toBe("plotly b.");
  await page.close();
});

it("shows other data, and follows the theme", async () => {
  const page = await stage.page("guests");
  const tick = page.locator("[aria-label=Bars] .ytick text").last();
  await tick.waitFor();
  const before = await tick.textContent();
  const color = (): Promise<string> => tick.evaluate((text) => getComputedStyle(text).fill);
  const light = await color();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(color).not.toBe(light);
  await page.getByRole("button", { name: "More" }).click();
  await expect.poll(() => tick.textContent()).not.toBe(before);
  await page.close();
});

it("can be used by everybody on the whole screen, by day and by night", async () => {
  const page = await stage.page("framed");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of ["Hall", "Form"]) {
    await page.getByRole("button", { name: `Full screen: ${name}` }).click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: `Full screen: ${name}` }).waitFor();
  }
  await page.close();
});

it("says in its place what a library does not understand, and the page goes on", async () => {
  const page = await stage.page("broken");
  await expect.poll(() => page.getByRole("alert").count()).toBe(3);
  await page.getByRole("button", { name: "Count" }).click();
  await page.getByText("1 clicks").waitFor();
  await page.close();
});
