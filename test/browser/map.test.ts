// A map on a real page: hovering, dragging, wheel and keys, under a strict content policy.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import { Stage, writeAll } from "./stage.ts";
import { pinch, slide } from "./touch.ts";

const app = `
import { MapChart, Text } from "dacapo";

const cities = [
  { city: "Oslo", lat: 59.9, lon: 10.7, people: 717710, part: "Europe" },
  { city: "Suva", lat: -18.1, lon: 178.4, people: 93970, part: "Oceania" },
  { city: "Lima", lat: -12, lon: -77, people: 10_000_000, part: "America" },
];
const { points, view } = <MapChart title="Cities" data={cities} label="city" size="people" color="part" selection="points" moves height={360} />;
<Text>chosen {points.map(({ city }) => city).join()}, zoom {view === null ? "of all" : view.zoom.toFixed(1)}</Text>;
const area = { type: "Polygon", coordinates: [[[0, 40], [20, 40], [20, 55], [0, 55], [0, 40]]] };
<MapChart
  title="Area"
  data={[{ name: "Square", geometry: area }]}
  label="name"
  height={240}
  tiles={{ url: "/tiles/{z}/{x}/{y}.svg", attribution: "© Nobody", href: "https://example.org/" }}
/>;
`;

const middle = `
import { MapChart, Text } from "dacapo";
const places = [{ name: "Null Island", lat: 0, lon: 0 }, { name: "Far", lat: 60, lon: 100 }];
const { points, view } = <MapChart title="Middle" data={places} label="name" selection="points" moves height={400}
  view={{ lat: 0, lon: 0, zoom: 2 }} tiles={{ url: "/tiles/{z}/{x}/{y}.svg", attribution: "© Nobody" }} />;
<Text>{points.map(({ name }) => name).join(" and ") || "nothing"}</Text>;
<Text>{"zoom " + (view?.zoom ?? 2).toFixed(2) + ", east " + (view?.lon ?? 0).toFixed(0)}</Text>;
`;

const styled = `
import { Button, MapChart, session } from "dacapo";
const state = session({ more: 0 });
const style = { version: 8,
  sources: { land: { type: "geojson", data: { type: "Polygon", coordinates: [[[-20, -20], [20, -20], [20, 20], [-20, 20], [-20, -20]]] } } },
  layers: [{ id: "sea", type: "background", paint: { "background-color": "#0000ff" } }, { id: "land", type: "fill", source: "land", paint: { "fill-color": "#00ff00" } }] };
<MapChart title="Styled" data={[{ lat: 0, lon: 60, n: state.more }]} size="n" height={300} view={{ lat: 0, lon: 0, zoom: 2 }} tiles={{ style, attribution: "© Nobody" }} />;
<MapChart title="Lost" data={[{ lat: 0, lon: 0 }]} height={300} tiles={{ style: "/no-such-style.json", attribution: "© Nobody" }} />;
<Button onClick={() => void (state.more += 1)}>More</Button>;
`;

const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; style-src-attr 'none'; img-src 'self' data: blob:; connect-src *";

let stage: Stage;
let folder: string;

beforeAll(async () => {
  // In the project, where MapLibre is found.
  folder = mkdtempSync(join(import.meta.dirname, "../../.built/map-"));
  writeAll(folder, { "map.app.tsx": app, "middle.app.tsx": middle, "styled.app.tsx": styled });
  stage = await Stage.open({}, folder, ["maplibre-gl"]);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(browsers)("in %s", (browser) => {
  it("keys go from place to place and choose; plus zooms; a click chooses, a drag moves", async () => {
    const tab = await stage.tab(browser, "map");
    const map = tab.locator(".dc-map .dc-chart-area").first();
    await map.waitFor();
    await map.focus();
    await tab.keyboard.press("ArrowRight");
    await expect.poll(() => tab.locator(".dc-map [role=status]").first().innerText()).toMatch(/^Lima: part America/);
    await tab.keyboard.press("Enter");
    await tab.getByText("chosen Lima, zoom of all").waitFor();
    await tab.keyboard.press("Escape");
    await tab.getByText("chosen , zoom of all").waitFor();
    await tab.getByRole("button", { name: "Zoom in" }).first().click();
    await expect.poll(() => tab.locator(".dc-text").first().innerText()).toMatch(/zoom \d/);
    await tab.getByRole("button", { name: "Show all" }).first().click();
    await tab.getByText("chosen , zoom of all").waitFor();
    const { x, y, width, height } = (await map.boundingBox())!;
    const middle = [x + width / 2, y + height / 2] as const;
    await tab.mouse.move(...middle);
    await tab.mouse.down();
    await tab.mouse.move(middle[0] + 30, middle[1] + 10);
    await tab.mouse.move(middle[0] + 60, middle[1] + 20);
    await tab.mouse.up();
    await expect.poll(() => tab.locator(".dc-text").first().innerText()).toMatch(/zoom \d/);
    await tab.close();
  });
});

it("is chosen from by clicks and by fingers, which move and zoom it, from right to left too, and follows the night", async () => {
  const context = await stage.browser.newContext({ hasTouch: true, viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  await page.route("**/tiles/**", (route) =>
    route.fulfill({
      contentType: "image/svg+xml",
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#fff"/></svg>',
    }),
  );
  await page.goto(`${stage.url}/middle`);
  const map = page.locator(".dc-map .dc-chart-area");
  await map.waitFor();
  const [chosen, sight] = [page.locator(".dc-text").first(), page.locator(".dc-text").last()];
  const center = async (): Promise<[number, number]> => {
    const { x, y, width, height } = (await map.boundingBox())!;
    return [x + width / 2, y + height / 2];
  };
  const [x, y] = await center();
  await page.mouse.click(x, y);
  await expect.poll(() => chosen.innerText()).toBe("Null Island");
  // Beside every place: nothing is chosen any more.
  await page.mouse.click(x, y + 90);
  await expect.poll(() => chosen.innerText()).toBe("nothing");
  await page.touchscreen.tap(x, y);
  await expect.poll(() => chosen.innerText()).toBe("Null Island");

  await pinch(page, [x, y], 40, 80);
  await expect.poll(() => sight.innerText()).toMatch(/^zoom (2\.9|3\.0)\d, east -?0$/);
  await pinch(page, [x, y], 80, 40);
  await expect.poll(() => sight.innerText()).toMatch(/^zoom (2\.0|1\.9)\d, east -?0$/);
  await slide(page, [[x, y]], [[x - 64, y]]);
  await expect.poll(() => sight.innerText()).toMatch(/east 2[123]$/);
  await page.locator(".dc-chart-tools").getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => sight.innerText()).toBe("zoom 2.00, east 0");

  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await expect.poll(async () => (await page.locator(".dc-chart-tools").boundingBox())!.x).toBeLessThan(350);
  await page.mouse.click(...(await center()));
  await expect.poll(() => chosen.innerText()).toBe("nothing");
  await page.mouse.click(...(await center()));
  await expect.poll(() => chosen.innerText()).toBe("Null Island");
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(".dc-chart-tip").innerText()).toContain("Null Island");
  // East is on the right whatever way one writes.
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => sight.innerText()).toMatch(/east 2[789]$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);

  const ground = (): Promise<number> =>
    map
      .locator("canvas")
      .first()
      .evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
        copy.drawImage(canvas as HTMLCanvasElement, 0, 0);
        return copy
          .getImageData(0, 0, width, height)
          .data.reduce((sum, value, at) => (sum + value * ((at % 4) + 1)) % 1e9, 0);
      });
  const dimmed = (): Promise<string> =>
    map.locator(".dc-map-ground").evaluate((element) => getComputedStyle(element, "::after").backgroundColor);
  const day = await ground();
  expect(await dimmed()).toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(ground).not.toBe(day);
  expect(await dimmed()).toBe("rgba(0, 0, 0, 0.45)");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(ground).toBe(day);
  await context.close();
});

it("lies on what MapLibre draws of a style, which follows what is in sight and stays through reruns", async () => {
  const page = await stage.page("styled");
  const map = page.getByRole("figure", { name: "Styled" });
  const ground = map.locator(".dc-map-style canvas");
  await ground.waitFor();
  /** Red, green and blue, so many pixels beside the middle. */
  const color = (beside: number): Promise<string> =>
    ground.evaluate((element, beside) => {
      const canvas = element as HTMLCanvasElement;
      const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d")!;
      const scale = canvas.width / canvas.clientWidth;
      pen.drawImage(canvas, canvas.width / 2 + beside * scale, canvas.height / 2, 1, 1, 0, 0, 1, 1);
      return pen.getImageData(0, 0, 1, 1).data.slice(0, 3).join();
    }, beside);
  // At this zoom 20 degrees are 57 pixels.
  await expect.poll(() => color(50)).toBe("0,255,0");
  await expect.poll(() => color(64)).toBe("0,0,255");
  await ground.evaluate((canvas) => canvas.setAttribute("data-first", ""));
  await map.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => color(106)).toBe("0,255,0");
  await map.locator(".dc-chart-area").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => color(64)).toBe("0,0,255");
  await page.getByRole("button", { name: "More" }).click();
  await map.locator(".dc-chart-area").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => map.locator("[role=status]").evaluate((said) => said.textContent)).toContain("n 1");
  expect(await ground.getAttribute("data-first")).toBe("");
  expect(await page.locator(".dc-map-credit").first().innerText()).toBe("© Nobody");
  await page.getByText("Some pictures of the ground did not come.").waitFor();
  expect(
    page.problems.filter((problem) => !/404|GL Driver|no-such-style|JSON|willReadFrequently/.test(problem)),
  ).toEqual([]);
  await page.close();
});

it("keeps a strict content policy while it is used, and the page's scrolling", async () => {
  const context = await stage.browser.newContext({ viewport: { width: 360, height: 500 } });
  const page = await context.newPage();
  await page.route("**/map", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": policy } });
  });
  await page.route("**/tiles/**", (route) =>
    route.fulfill({
      contentType: "image/svg+xml",
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>',
    }),
  );
  await page.addInitScript(() => {
    const said: string[] = ((globalThis as Record<string, unknown>)["violations"] = [] as string[]) as string[];
    addEventListener("securitypolicyviolation", (event) => void said.push(event.violatedDirective));
  });
  await page.goto(`${stage.url}/map`);
  const map = page.locator(".dc-map .dc-chart-area").first();
  const { x, y, width, height } = (await map.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.getByText("zoom of all").waitFor();
  await page.mouse.move(x + width / 2 + 9, y + height / 2);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => page.locator(".dc-text").first().innerText()).toMatch(/zoom \d/);
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await page.locator(".dc-chart-tip").waitFor();
  await expect.poll(() => page.locator(".dc-map-ground img[data-here]").count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => (globalThis as Record<string, unknown>)["violations"])).toEqual([]);
  await context.close();
});
