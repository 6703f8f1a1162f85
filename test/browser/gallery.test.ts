// The gallery, built as for production: it fits, nothing moves while it loads, its policy is kept, and everybody can use all of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../compiler/catalogue.ts";
import { dictionaries } from "../../runtime/language/dictionaries.ts";
import { findViolations } from "./accessible.ts";
import { buildSite, type Built } from "./built.ts";
import type { Watched } from "./chromium.ts";
import { findTooSmall } from "./finger-sized.ts";
import { english } from "../english.ts";
import { sharedBrowser } from "./open.ts";
import { groups, opens, pathOf } from "./gallery-pages.ts";
import { expectLooks, hasFonts, isUpdate } from "./kept-pictures.ts";
import { findOutOfSight } from "./out-of-sight.ts";

const folder = join(import.meta.dirname, "../../examples/gallery");
const read = (file: string): string | Buffer =>
  readFileSync(join(folder, file), file.endsWith(".webm") ? null : "utf8");
const files = Object.fromEntries(readdirSync(folder).map((file) => [file, read(file)]));
/** What the samples say themselves. */
const samples = Object.values(files).join("\n");

/** These draw with a library that an app brings itself, of some megabytes: `guests.test.ts` has a page for each. */
const guests = ["EChart", "Graphviz", "Mermaid", "Plotly", "VegaLite"];

/** Pages that say in which language they are, and some words in another way. */
const saying = (host: string): string => `
import { DataFrame, Spinner, Text, Toggle } from "dacapo";
export const config = {
  host: "${host}",
  lang: "fr",
  words: { work: { working: "Un instant…" }, grid: { columns: "Champs" }, in: { fr: { grid: { csv: "CSV, merci" } }, de: { grid: { full: "Groß" } } } },
} as const;
<DataFrame data={[{ a: 1234.5 }, { a: 12_345 }]} label="Ventes" />;
const slow = <Toggle label="Slow" />;
if (slow) <Spinner>{() => new Promise((resolve) => setTimeout(resolve, 60_000))}</Spinner>;
<Text>There</Text>;
`;
/** A package with a font, as there are many: a style sheet, and a file for each script. */
const letters = readFileSync(join(import.meta.dirname, "../../node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2"));
const face = (file: string, range: string): string =>
  `@font-face { font-family: "Letters Variable"; font-display: swap; font-weight: 100 900; src: url(./files/${file}.woff2) format("woff2"); unicode-range: ${range}; }`;
const lettered = {
  "node_modules/letters/package.json": JSON.stringify({ name: "letters", version: "1.0.0" }),
  "node_modules/letters/wght.css": `${face("cyrillic", "U+0400-045F")}\n${face("latin", "U+0000-00FF")}`,
  "node_modules/letters/files/latin.woff2": letters,
  // Another file: equal ones would be one.
  "node_modules/letters/files/cyrillic.woff2": Buffer.concat([letters, Buffer.from([0])]),
  "lettered.app.tsx": `
import { Text, Title } from "dacapo";
import "letters/wght.css";
export const config = { theme: { font: '"Letters Variable", ui-sans-serif, system-ui, sans-serif' } } as const;
<Title>Da capo</Title>;
<Text>From the top</Text>;
`,
};
const others = { "saying.app.tsx": saying("tab"), "worked.app.tsx": saying("worker"), ...lettered };

let built: Built;
beforeAll(async () => {
  built = await buildSite({ ...files, ...others });
});
afterAll(() => built.close());

it.skipIf(isUpdate)(
  "looks as it was kept, where the fonts are the same: a button that is gone is missed",
  async ({ skip }) => {
    if (!(await hasFonts())) skip("Pictures were not compared: they were made with other fonts than there are here.");
    const { page } = await built.page("gallery/buttons", await sharedBrowser());
    await page
      .getByRole("button", { name: "Secondary" })
      .first()
      .evaluate((button) => button.remove());
    await expect(expectLooks(page, "gallery-buttons", ["light"])).rejects.toThrow(
      "test/pictures/gallery-buttons-light.png",
    );
    await page.close();
  },
);

it("has every element", () => {
  const drawn = new Set([...samples.matchAll(/<([A-Z]\w+)[\s/>]/g)].map(([, name]) => name!));
  expect(Object.keys(catalogue).filter((name) => !drawn.has(name))).toEqual(guests);
});

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

describe.each(groups)("%s", (group) => {
  it("fits and can be used by everybody, by day and by night", async () => {
    // A document is shown by what a browser has around its pages.
    const browser = await sharedBrowser(group === "media" ? "whole" : "engine");
    const { page, refused } = await built.page(pathOf(group), browser);
    // Colours that are on their way from one to the other are none to be measured.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("heading", { level: 1, name: group }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await shiftOf(page)).toBeLessThan(0.05);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findViolations(page, ["color-contrast"])).toEqual([]);
    await expectLooks(page, `gallery-${group}`, ["light", "dark"]);
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
});

it("can be used with fingers, and be read at twice the size", async () => {
  const context = await (await sharedBrowser()).newContext({ hasTouch: true, deviceScaleFactor: 2 });
  const found: Record<string, string[]> = {};
  for (const group of groups) {
    const { page } = await built.page(pathOf(group), context);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.waitForLoadState("networkidle");
    // A window of 1280 pixels, zoomed.
    await page.setViewportSize({ width: 640, height: 360 });
    await page.locator(".dc-drawer").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), group).toBeLessThanOrEqual(640);
    found[group] = await findOutOfSight(page);
    await page.setViewportSize({ width: 360, height: 740 });
    found[group].push(...(await findTooSmall(page)));
    await opens[group]?.(page);
    found[group].push(...(await findTooSmall(page, ":popover-open, dialog[open]")));
    await page.close();
  }
  await context.close();
  expect(found).toEqual(Object.fromEntries(groups.map((group) => [group, []])));
});

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

it("has the letters of a package where an app asks for them: of its own site, of the scripts that are read, and nowhere else", async () => {
  for (const [path, asked] of [
    ["lettered", 1],
    ["gallery/buttons", 0],
  ] as const) {
    const { page, refused } = await built.page(path, await sharedBrowser());
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.includes(".woff2")),
    );
    expect(fonts).toHaveLength(asked);
    if (asked > 0) {
      expect(fonts[0]).toMatch(new RegExp(`^${new URL(page.url()).origin}/.*latin`));
      expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status).sort())).toEqual([
        "loaded",
        "unloaded",
      ]);
      const family = await page.getByText("From the top").evaluate((text) => getComputedStyle(text).fontFamily);
      expect(family).toMatch(/^"Letters Variable"/);
    }
    expect(await refused()).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  }
});

it("gives its charts the colours of the theme, whichever is chosen", async () => {
  const { page } = await built.page("gallery/charts", await sharedBrowser());
  const canvas = page.locator(".dc-chart-area canvas").first();
  await canvas.waitFor();
  const has = (color: readonly number[]): Promise<boolean> =>
    canvas.evaluate((element, [red, green, blue]) => {
      const { width, height } = element as HTMLCanvasElement;
      const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
      copy.drawImage(element as HTMLCanvasElement, 0, 0);
      const { data } = copy.getImageData(0, 0, width, height);
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
      return false;
    }, color);
  const first = { standard: [68, 83, 214], parchment: [154, 59, 30], forest: [11, 107, 75] };
  for (const [name, color] of Object.entries(first)) {
    await page.getByLabel("Theme, of 5").selectOption(name);
    await expect.poll(() => has(color), { message: name }).toBe(true);
  }
  await page.close();
});

it("shows more to who asks for more contrast, and states by more than colours where those are the system's", async () => {
  const { page } = await built.page("gallery/choices", await sharedBrowser());
  await page.emulateMedia({ reducedMotion: "reduce" });
  const looks = () =>
    page
      .locator(".dc-selectbox select:enabled")
      .first()
      .evaluate((element) => {
        const { borderTopWidth, borderTopColor, color } = getComputedStyle(element);
        return { borderTopWidth, isInk: borderTopColor === color };
      });
  for (const name of ["standard", "graphite", "parchment", "forest", "contrast"]) {
    await page.getByLabel("Theme, of 5").selectOption(name);
    await page.emulateMedia({ contrast: "more" });
    expect(await looks(), name).toEqual({ borderTopWidth: "2px", isInk: true });
    expect(await findViolations(page, ["color-contrast"])).toEqual([]);
    await page.emulateMedia({ contrast: null });
  }
  await page.emulateMedia({ forcedColors: "active" });
  const [on, other] = [page.getByText("viola", { exact: true }), page.getByText("cello", { exact: true })];
  const outline = (part: typeof on) =>
    part.evaluate((element) => getComputedStyle(element.closest("label")!).outlineStyle);
  expect(await outline(on)).toBe("solid");
  expect(await outline(other)).toBe("none");
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

/** Whatever is English in the dictionary and not in another language, as patterns of whole texts. */
async function englishBeside(language: string): Promise<RegExp[]> {
  const words = (await dictionaries[language]!()).default as Record<string, Record<string, unknown>>;
  return Object.entries(english).flatMap(([part, group]) =>
    Object.entries(group as Record<string, string | Record<string, string>>).flatMap(([word, phrase]) => {
      const said = JSON.stringify(words[part]![word]);
      return (
        [phrase]
          .flatMap((each) => (typeof each === "string" ? each : Object.values(each)))
          .map((text) => text.trim())
          // "{some} of {rows}" could be anything.
          .filter((text) => /(?:[A-Za-z]\W*){4}/.test(text.replace(/\{\w+\}/g, "")))
          .filter((text) => !said.includes(JSON.stringify(text)) && !samples.includes(text))
          .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+")}$`))
      );
    }),
  );
}

/** What can be read or heard on a page. */
const readable = (): string[] => {
  const attributes = ["aria-label", "title", "placeholder", "alt", "aria-roledescription", "aria-valuetext"];
  return [...document.body.querySelectorAll("*")].flatMap((element) => [
    ...attributes.flatMap((name) => element.getAttribute(name) ?? []),
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? node.textContent!.trim() : [])),
  ]);
};

describe.each([
  ["de", ["buttons", "choices", "fields", "layouts"]],
  ["ar", ["data", "media", "messages"]],
  ["ja", ["charts", "texts"]],
] as const)("to a visitor who reads %s", (language, pages) => {
  it("nothing of the package is English, from the first picture on", async () => {
    const context = await (
      await sharedBrowser()
    ).newContext({ locale: language, viewport: { width: 1280, height: 720 } });
    const foreign = await englishBeside(language);
    expect(foreign.length).toBeGreaterThan(100);
    for (const group of pages) {
      const { page } = await built.page(pathOf(group), context);
      const found = async () =>
        [...new Set(await page.evaluate(readable))].filter(
          (text) => !samples.includes(text) && foreign.some((pattern) => pattern.test(text)),
        );
      expect(await found(), group).toEqual([]);
      await page.waitForLoadState("networkidle");
      expect(await found(), group).toEqual([]);
      // What the app says itself is in English.
      expect(
        await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]),
      ).toEqual(["en", "ltr"]);
      if (opens[group] !== undefined) {
        await opens[group](page);
        expect(await found(), group).toEqual([]);
      }
      expect(page.problems).toEqual([]);
      await page.close();
    }
    await context.close();
  });
});

it.each(["saying", "worked"])("an app says in which language it is, and what it says otherwise: %s", async (name) => {
  const { page } = await built.page(name, await sharedBrowser());
  await page.getByRole("grid", { name: "Ventes" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
  // The words are asked for at once, not only when the script has come.
  expect(await page.locator('head > link[rel=modulepreload][href*="french"]').count()).toBe(1);
  expect(await page.locator(".dc-grid-count").innerText()).toBe("2 lignes");
  await page.getByRole("button", { name: "CSV, merci" }).waitFor();
  await page.getByRole("button", { name: "Champs" }).waitFor();
  await page.getByRole("button", { name: "Plein écran" }).waitFor();
  expect(await page.getByRole("gridcell").allInnerTexts()).toEqual(["1\u202f234,5", "12\u202f345"]);
  await page.getByLabel("Slow").check();
  await page.getByText("Un instant…").waitFor();
  await page.close();
});
