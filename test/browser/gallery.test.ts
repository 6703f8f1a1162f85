// The gallery, built as for production: it fits, nothing moves while it loads, its policy is kept, and everybody can use all of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../compiler/catalogue.ts";
import { findViolations } from "./accessible.ts";
import { buildSite, type Built } from "./built.ts";
import type { Watched } from "./chromium.ts";
import { sharedBrowser } from "./open.ts";

const folder = join(import.meta.dirname, "../../examples/gallery");
const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

/** Those need a file, a page of their own, or a library of the app's. */
const elsewhere = ["EChart", "Graphviz", "Logo", "Mermaid", "PageLink", "Pdf", "Plotly", "VegaLite", "Video"];

let built: Built;
beforeAll(async () => {
  built = await buildSite(files);
});
afterAll(() => built.close());

it("has every element", () => {
  const drawn = new Set(
    Object.values(files).flatMap((text) => [...text.matchAll(/<([A-Z]\w+)[\s/>]/g)].map(([, name]) => name!)),
  );
  expect(Object.keys(catalogue).filter((name) => !drawn.has(name))).toEqual(["Bottom", ...elsewhere].sort());
});

/** What opens in a page, and how. */
const opens: Record<string, (page: Watched) => Promise<void>> = {
  async buttons(page) {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem").first().waitFor();
  },
  async choices(page) {
    await page.getByRole("combobox", { name: "One of many" }).click();
    await page.getByText("Opus 3", { exact: true }).waitFor();
  },
  async layouts(page) {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Ask" }).click();
    await page.getByRole("dialog").waitFor();
  },
};

const shiftOf = (page: Watched): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, each) => sum + (each as unknown as { value: number }).value, 0)),
        ).observe({ type: "layout-shift", buffered: true });
        // Nothing is told where nothing has moved.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

describe.each(["texts", "buttons", "choices", "fields", "layouts", "messages", "data", "charts", "media"])(
  "%s",
  (group) => {
    it("fits and can be used by everybody, by day and by night", async () => {
      const { page, refused } = await built.page(
        group === "texts" ? "gallery" : `gallery/${group}`,
        await sharedBrowser(),
      );
      // Colours that are on their way from one to the other are none to be measured.
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.getByRole("heading", { level: 1, name: group }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await shiftOf(page)).toBeLessThan(0.05);
      expect(await findViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findViolations(page, ["color-contrast"])).toEqual([]);
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate((value) => void (document.documentElement.dir = value), dir);
        await page.setViewportSize({ width: 320, height: 700 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: dir })
          .toBeLessThanOrEqual(320);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
      if (opens[group] !== undefined) {
        await opens[group](page);
        expect(await findViolations(page)).toEqual([]);
      }
      expect(await refused()).toEqual([]);
      expect(page.problems).toEqual([]);
      await page.close();
    });
  },
);

it("wears the theme that is chosen, and still does when it is opened again; all of them can be read", async () => {
  const { page } = await built.page("gallery/choices", await sharedBrowser());
  const paper = () => page.locator(".dc-page").evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await paper()).toBe("rgb(255, 255, 255)");
  await page.getByLabel("Dark").check();
  expect(await paper()).toBe("rgb(16, 18, 24)");
  for (const [name, ground] of [
    ["graphite", "rgb(9, 9, 11)"],
    ["parchment", "rgb(24, 21, 18)"],
    ["forest", "rgb(12, 20, 17)"],
    ["contrast", "rgb(0, 0, 0)"],
  ] as const) {
    await page.getByLabel("Theme, of 5").selectOption(name);
    expect(await paper()).toBe(ground);
    expect(await findViolations(page, ["color-contrast"])).toEqual([]);
  }
  await page.reload();
  await expect.poll(paper).toBe("rgb(0, 0, 0)");
  await page.getByLabel("Light").check();
  expect(await paper()).toBe("rgb(255, 255, 255)");
  await page.close();
});

it("finds samples by any word of them", async () => {
  const { page } = await built.page("gallery", await sharedBrowser());
  await page.getByLabel("Search").fill("selectslider");
  await page.getByRole("heading", { name: "Found" }).waitFor();
  await page.getByRole("heading", { name: "Sliders" }).waitFor();
  expect(await page.locator(".gallery-sample").count()).toBe(1);
  await page.close();
});
