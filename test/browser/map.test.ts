// A map on a real page: hovering, dragging, wheel and keys, under a strict content policy.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers } from "./browsers.ts";
import { Stage } from "./stage.ts";

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

const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; style-src-attr 'none'; img-src 'self' data: blob:; connect-src *";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({ "map.app.tsx": app });
});
afterAll(() => stage.close());

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
