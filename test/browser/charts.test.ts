// Charts in real browsers: what is painted, pointed at, chosen, zoomed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import { watch } from "./chromium.ts";
import { Stage } from "./stage.ts";
import type { Part, Tab } from "./tab.ts";
import { pinch, slide } from "./touch.ts";

const data = `
export const prices = Array.from({ length: 60 }, (_, n) => ({ day: new Date(2026, 2, 1 + n), price: 100 + n + (n % 2) * 60, symbol: n % 2 ? "A" : "B" }));
export const towns = [{ town: "Oslo", people: 7 }, { town: "Alta", people: 2 }, { town: "Bergen", people: 5 }];
export const points = Array.from({ length: 50 }, (_, n) => ({ x: n, y: (n * 7) % 50 }));
`;

const app = `
import { BarChart, Button, LineChart, ScatterChart, session, Text } from "dacapo";
import { prices, towns, points } from "./data.ts";
const state = session({ more: 0 });
<LineChart title="Prices" data={prices.map((row) => ({ ...row, price: row.price + state.more }))} x="day" y="price" color="symbol" />;
const bars = <BarChart title="Towns" data={towns} x="town" y="people" selection="points" />;
<Text>{"town: " + bars.points.map(({ town }) => town).join()}</Text>;
const part = <ScatterChart title="Points" data={points} x="x" y="y" selection="interval" />;
<Text>{"inside: " + part.points.length}</Text>;
<Button onClick={() => void (state.more += 50)}>Other data</Button>;
`;

const edited = (title: string): string => `
import { LineChart } from "dacapo";
import { prices } from "./data.ts";
<LineChart title="${title}" data={prices} x="day" y="price" color="symbol" />;
`;

/** The hour from two to three does not exist on that day in Berlin. */
const zone = `
import { LineChart } from "dacapo";
const at = Date.parse("2026-03-28T23:30Z");
<LineChart title="Zone" data={[1, 1234.5, 3].map((y, n) => ({ at: new Date(at + n * 3_600_000), y }))} x="at" y="y" />;
`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({
    "charts.app.tsx": app,
    "zone.app.tsx": zone,
    "edited.app.tsx": edited("Before"),
    "data.ts": data,
  });
});
afterAll(() => stage.close());

const figure = (tab: Tab, name: string): Part => tab.getByRole("figure", { name, exact: true });

/** How many pixels of the chart are painted in a strong colour, and the sum of all. */
const ink = (chart: Part) =>
  chart.evaluate((element) => {
    const canvas = element.querySelector("canvas")!;
    // A copy: a canvas that is read again and again would be kept elsewhere, and a browser says so.
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const pen = copy.getContext("2d", { willReadFrequently: true })!;
    pen.drawImage(canvas, 0, 0);
    const { data: bytes } = pen.getImageData(0, 0, copy.width, copy.height);
    let [strong, sum] = [0, 0];
    for (let at = 0; at < bytes.length; at += 4) {
      const [r, g, b] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
      if (bytes[at + 3]! > 60 && Math.max(r, g, b) - Math.min(r, g, b) > 30) strong++;
      sum = (sum + r + 3 * g + 7 * b + bytes[at + 3]!) % 1_000_000_007;
    }
    return { strong, sum };
  });

/** A place of the chart's area, as shares of its width and height. */
async function at(chart: Part, x: number, y: number): Promise<[number, number]> {
  await chart.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = (await chart.locator(".dc-chart-area").boundingBox())!;
  return [box.x + box.width * x, box.y + box.height * y];
}

async function drawn(tab: Tab, name: string): Promise<Part> {
  const chart = figure(tab, name);
  await chart.locator(".dc-chart-area").waitFor();
  await expect.poll(async () => (await ink(chart)).strong).toBeGreaterThan(200);
  return chart;
}

describe.each(browsers)("in %s", (browser) => {
  // One page for all: each leaves it as the next one needs it.
  let tab: Tab;
  beforeAll(async () => {
    tab = await stage.tab(browser, "charts");
  });
  afterAll(() => tab.close());

  it("fills the screen, or the window where the browser refuses, until Escape", async () => {
    const chart = await drawn(tab, "Prices");
    const high = async (): Promise<number> => (await chart.locator(".dc-chart-area").boundingBox())!.height;
    const before = await high();
    for (const refuses of [false, true]) {
      if (refuses)
        await tab.evaluate(() => void Object.defineProperty(document, "fullscreenEnabled", { value: false }));
      await chart.getByRole("button", { name: "Menu of Prices" }).click();
      await chart.getByRole("button", { name: "Full screen" }).click();
      await expect.poll(high).toBeGreaterThan(before + 100);
      await chart.locator(".dc-chart-area").focus();
      await tab.keyboard.press("Escape");
      await expect.poll(high).toBe(before);
    }
    expect(tab.problems).toEqual([]);
  });

  it("says what the pointer and the keys are at", async () => {
    const chart = await drawn(tab, "Prices");
    await tab.mouse.move(...(await at(chart, 0.5, 0.5)));
    await chart.locator(".dc-chart-tip").waitFor();
    expect(await chart.locator(".dc-chart-tip").innerText()).toMatch(/2026[\s\S]*[AB][\s\S]*1\d\d/);
    await tab.mouse.move(2, 2);
    await chart.locator(".dc-chart-tip").waitFor({ state: "detached" });
    await chart.locator(".dc-chart-area").focus();
    await tab.keyboard.press("End");
    await expect
      .poll(() => chart.locator("[role=status]").evaluate((element) => element.textContent))
      .toMatch(/Apr 28, 2026: B 158/);
    expect(tab.problems).toEqual([]);
  });

  it("chooses by a click, by Enter, and by drawing a rectangle; Escape gives up", async () => {
    const bars = await drawn(tab, "Towns");
    await tab.mouse.click(...(await at(bars, 0.5, 0.7)));
    await tab.getByText("town: Alta", { exact: true }).waitFor();
    await bars.locator(".dc-chart-area").focus();
    await tab.keyboard.press("Home");
    await tab.keyboard.press("Enter");
    await tab.getByText("town: Oslo,Alta", { exact: true }).waitFor();
    await tab.keyboard.press("Escape");
    await tab.getByText("town:", { exact: true }).waitFor();
    const points = await drawn(tab, "Points");
    await tab.mouse.move(...(await at(points, 0.3, 0.3)));
    await tab.mouse.down();
    await tab.mouse.move(...(await at(points, 0.5, 0.4)));
    await tab.mouse.move(...(await at(points, 0.6, 0.6)));
    await tab.mouse.up();
    await expect.poll(async () => tab.locator("main").innerText()).toMatch(/inside: [1-9]/);
    expect(tab.problems).toEqual([]);
  });

  it("zooms by its buttons, moves by a drag, and keeps the part in sight through a rerun", async () => {
    const chart = await drawn(tab, "Prices");
    const whole = await ink(chart);
    await chart.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await ink(chart)).sum).not.toBe(whole.sum);
    const zoomed = await ink(chart);
    await tab.mouse.move(...(await at(chart, 0.5, 0.5)));
    await tab.mouse.down();
    await tab.mouse.move(...(await at(chart, 0.4, 0.5)));
    await tab.mouse.move(...(await at(chart, 0.35, 0.5)));
    await tab.mouse.up();
    await expect.poll(async () => (await ink(chart)).sum).not.toBe(zoomed.sum);
    const moved = await ink(chart);
    await tab.getByText("Points", { exact: true }).click();
    await tab.keyboard.press("Tab");
    expect((await ink(chart)).sum).toBe(moved.sum);
    await chart.getByRole("button", { name: "Show all" }).click();
    await expect.poll(async () => (await ink(chart)).sum).toBe(whole.sum);
    expect(tab.problems).toEqual([]);
  });

  it("follows the theme at run time", async () => {
    const chart = await drawn(tab, "Prices");
    const before = await ink(chart);
    await tab.evaluate(() => document.documentElement.setAttribute("data-scheme", "dark"));
    await expect.poll(async () => (await ink(chart)).sum).not.toBe(before.sum);
    await tab.evaluate(() => document.documentElement.setAttribute("data-scheme", "light"));
    await expect.poll(async () => (await ink(chart)).sum).toBe(before.sum);
    await tab.evaluate(() => document.documentElement.removeAttribute("data-scheme"));
  });

  it("paints, hides a series by its legend, and keeps that when the script runs again with other data", async () => {
    const chart = await drawn(tab, "Prices");
    const whole = await ink(chart);
    const entry = chart.getByRole("button", { name: "A", exact: true });
    await entry.click();
    await expect.poll(async () => (await ink(chart)).strong).toBeLessThan(whole.strong * 0.9);
    const hidden = await ink(chart);
    await tab.getByRole("button", { name: "Other data" }).click();
    await expect.poll(async () => (await ink(chart)).sum).not.toBe(hidden.sum);
    expect(await entry.getAttribute("aria-pressed")).toBe("false");
    await entry.click();
    await expect.poll(async () => (await ink(chart)).strong).toBeGreaterThan(hidden.strong * 1.1);
    expect(tab.problems).toEqual([]);
  });
});

it("zooms with the wheel and a key, and leaves the wheel alone to the page", async () => {
  const page = await stage.page("charts");
  const chart = await drawn(page, "Prices");
  const whole = await ink(chart);
  await page.mouse.move(...(await at(chart, 0.5, 0.5)));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await ink(chart)).sum).not.toBe(whole.sum);
  await page.mouse.dblclick(...(await at(chart, 0.5, 0.5)));
  await page.mouse.move(2, 2);
  await expect.poll(async () => (await ink(chart)).sum).toBe(whole.sum);
  await page.close();
});

it("two fingers zoom, one finger moves what is zoomed, and the page is scrolled by it", async () => {
  const context = await stage.browser.newContext({ hasTouch: true, viewport: { width: 700, height: 600 } });
  const page = Object.assign(await context.newPage(), { problems: [] as string[] });
  await page.goto(`${stage.url}/charts`);
  const chart = await drawn(page, "Prices");
  const whole = await ink(chart);
  const place = await at(chart, 0.5, 0.5);
  await pinch(page, place, 40, 120);
  await expect
    .poll(() => chart.getByRole("button", { name: "Show all" }).getAttribute("aria-disabled"))
    .not.toBe("true");
  await expect.poll(async () => (await ink(chart)).sum).not.toBe(whole.sum);
  const zoomed = await ink(chart);
  await slide(page, [place], [[place[0] - 100, place[1]]]);
  await expect.poll(async () => (await ink(chart)).sum).not.toBe(zoomed.sum);
  // What a tap points at is said until the next one, elsewhere.
  await page.touchscreen.tap(...place);
  await chart.locator(".dc-chart-tip").waitFor();
  await page.touchscreen.tap(5, 5);
  await chart.locator(".dc-chart-tip").waitFor({ state: "detached" });
  const before = await page.evaluate(() => scrollY);
  await slide(page, [place], [[place[0], place[1] - 150]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await context.close();
});

it("is printed on white paper, and dark again after that", async () => {
  const [light, dark] = await Promise.all([false, true].map((dark) => stage.page("charts", { dark })));
  const bright = await ink(await drawn(light!, "Prices"));
  const chart = await drawn(dark!, "Prices");
  const before = await ink(chart);
  expect(before.sum).not.toBe(bright.sum);
  await dark!.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await ink(chart)).sum).toBe(bright.sum);
  await dark!.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect((await ink(chart)).sum).toBe(before.sum);
  await Promise.all([light!.close(), dark!.close()]);
});

it("moves its marks to where other data has them, and jumps where motion is not wanted", async () => {
  const page = await stage.page("charts");
  const chart = await drawn(page, "Prices");
  const seen = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { draws: number }).draws);
  await page.evaluate(() => {
    const draw = CanvasRenderingContext2D.prototype.clearRect;
    const counted = globalThis as unknown as { draws: number };
    counted.draws = 0;
    CanvasRenderingContext2D.prototype.clearRect = function (...rect) {
      if (this.canvas.matches(".dc-linechart canvas:first-child")) counted.draws++;
      return draw.apply(this, rect);
    };
  });
  const before = await ink(chart);
  await page.getByRole("button", { name: "Other data" }).click();
  await expect.poll(seen).toBeGreaterThan(3);
  await expect.poll(async () => (await ink(chart)).sum).not.toBe(before.sum);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  const still = await seen();
  await page.getByRole("button", { name: "Other data" }).click();
  await expect.poll(seen).toBeGreaterThan(still);
  expect((await seen()) - still).toBeLessThan(4);
  await page.close();
});

it("writes moments in the language and by the clocks of the person who looks, also when those are changed", async () => {
  const context = await stage.browser.newContext({ locale: "de-DE", timezoneId: "Europe/Berlin" });
  const page = Object.assign(await context.newPage(), { problems: [] as string[] });
  await page.goto(`${stage.url}/zone`);
  const chart = await drawn(page, "Zone");
  const status = chart.locator("[role=status]");
  await chart.locator(".dc-chart-area").focus();
  for (const [key, said] of [
    ["Home", "29.03.2026, 00:30: y 1"],
    ["ArrowRight", "29.03.2026, 01:30: y 1234,5"],
    ["ArrowRight", "29.03.2026, 03:30: y 3"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => status.evaluate((element) => element.textContent)).toBe(said);
  }
  await context.close();
});

it("keeps what is hidden when the script is edited", async () => {
  const page = await stage.page("edited");
  const chart = await drawn(page, "Before");
  await chart.getByRole("button", { name: "A", exact: true }).click();
  await expect
    .poll(() => chart.getByRole("button", { name: "A", exact: true }).getAttribute("aria-pressed"))
    .toBe("false");
  stage.write("edited.app.tsx", edited("After"));
  const after = figure(page, "After");
  await after.locator(".dc-chart-area").waitFor();
  expect(await after.getByRole("button", { name: "A", exact: true }).getAttribute("aria-pressed")).toBe("false");
  expect(await after.getByRole("button", { name: "B", exact: true }).getAttribute("aria-pressed")).toBe("true");
  await page.close();
});

it("keeps its place while the part that draws it is on its way", async () => {
  const page = await watch(stage.browser);
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route(/chart-view/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${stage.url}/charts`);
  const waiting = page.locator(".dc-linechart[aria-busy]");
  await waiting.waitFor({ state: "attached" });
  const before = (await waiting.boundingBox())!;
  open();
  await page.locator(".dc-linechart .dc-chart-area").waitFor();
  expect(await page.locator(".dc-linechart").boundingBox()).toEqual(before);
  await page.close();
});
