// Every example in a real browser: it shows, nothing is logged, and everybody can use it, by day and by night.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findPages } from "../../compiler/vite/pages.ts";
import { type Model, startModel } from "../model.ts";
import { findViolations } from "./accessible.ts";
import type { Watched } from "./chromium.ts";
import { expectLooks } from "./kept-pictures.ts";
import { findOutOfSight } from "./out-of-sight.ts";
import { Stage } from "./stage.ts";

const folder = join(import.meta.dirname, "../../examples");

let stage: Stage;
let model: Model;

beforeAll(async () => {
  model = await startModel();
  vi.stubEnv("MODEL_KEY", "key-for-tests");
  vi.stubEnv("MODEL_URL", model.url);
  stage = await Stage.open({}, folder, ["arquero"]);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stage.close();
  await model.close();
});

/** The least of all numbers of a picture. */
function darkest(element: HTMLElement): number {
  const { width, height } = element as HTMLCanvasElement;
  const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  copy.drawImage(element as HTMLCanvasElement, 0, 0);
  return copy.getImageData(0, 0, width, height).data.reduce((least, value) => Math.min(least, value), 255);
}

/** What is done in each example, and what its page says then. */
const uses: Record<string, (page: Watched) => Promise<void>> = {
  async ""(page) {
    await page.getByRole("link", { name: "Counter" }).click();
    await page.getByRole("heading", { name: "Counter" }).waitFor();
  },
  async chat(page) {
    await page.getByRole("textbox").fill("Tempo");
    await page.keyboard.press("Enter");
    await page.getByText("Tempo").first().waitFor();
    await page.getByRole("button", { name: "New conversation" }).click();
    await page.getByText("Tempo").first().waitFor({ state: "detached" });
  },
  async counter(page) {
    await page.getByRole("button", { name: "+ 1" }).click();
    await page.getByRole("button", { name: "+ 1" }).click();
    await page.getByRole("button", { name: "− 1" }).click();
    await page.locator(".dc-metric").getByText("1", { exact: true }).waitFor();
  },
  async darkroom(page) {
    const after = page.getByRole("button", { name: "The picture as it is now" });
    await after.waitFor();
    await page.getByLabel("gray").check();
    await page.getByLabel("Brightness").focus();
    await page.keyboard.press("End");
    // Nothing is darker than half then.
    await expect.poll(() => after.locator("canvas").evaluate(darkest)).toBeGreaterThan(90);
    const file = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(1800, 600);
      canvas.getContext("2d")!.fillRect(0, 0, 1800, 600);
      return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
    });
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "black.png", mimeType: "image/png", buffer: Buffer.from(file) });
    await page.getByText("Before: 900 × 300 pixels").waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as PNG" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("developed.png");
    expect(
      readFileSync(await saved.path())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "notes.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await page.getByText("notes.png is no picture that this browser knows.").waitFor();
  },
  async birdstrikes(page) {
    await page.getByRole("button", { name: "Write" }).first().click();
    await page.getByLabel("Remarks").last().fill("Fence repaired");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("gridcell", { name: "Fence repaired" }).waitFor();
    await page.getByRole("tab", { name: "Journal" }).click();
    await page.getByText("new: Fence repaired").waitFor();
    await page.getByRole("tab", { name: "Reports" }).click();
    const costs = page.locator(".dc-metric").filter({ hasText: "Cost" });
    const before = await costs.innerText();
    await page.getByRole("gridcell", { name: "$304,927" }).click();
    await page.keyboard.type("5,000");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: "$5,000", exact: true }).click();
    await page.keyboard.press("Control+C");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+V");
    await expect.poll(() => page.getByRole("gridcell", { name: "$5,000", exact: true }).count()).toBe(2);
    expect(await costs.innerText()).not.toBe(before);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => costs.innerText()).toBe(before);
  },
  async million(page) {
    await page.getByText("1,000,000 rows", { exact: true }).waitFor();
    await page.getByRole("columnheader", { name: "Temperature" }).click();
    const coldest = page.locator('[aria-rowindex="2"] [role=gridcell]').filter({ hasText: "°C" });
    await coldest.getByText("4.0°C").waitFor();
    await page.getByRole("searchbox").fill("garden");
    await page.getByText("125,000 of 1,000,000 rows").waitFor();
    await page.locator('[aria-rowindex="2"] input[type=checkbox]').check();
    await page.locator(".dc-metric").getByText("Selected").waitFor();
    await page.getByRole("columnheader", { name: "Temperature" }).click();
    await page
      .getByText(/^2[34]\.\d°C$/)
      .first()
      .waitFor();
  },
  async earthquakes(page) {
    await page.getByText("1,003 of 1,679").waitFor();
    await page.getByRole("button", { name: "Hawaii" }).click();
    const map = page.locator(".dc-map .dc-chart-area");
    const { x, y, width, height } = (await map.boundingBox())!;
    // Kilauea is a little below the middle, and shakes all the time.
    const chosen = page.locator(".dc-metric").getByText("Chosen");
    await page.mouse.click(x + width / 2 + 22, y + height / 2 + 39);
    await chosen.waitFor();
    await map.focus();
    await page.keyboard.press("Escape");
    await chosen.waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "How strong" }).click();
    await page.getByRole("figure", { name: "Magnitudes" }).waitFor();
  },
  async flights(page) {
    await page.getByText("Departures from all airports").waitFor();
    await page.locator(".dc-map .dc-chart-area").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByText(/Departures from [A-Z]{3}$/).waitFor();
    await page.getByRole("tab", { name: "Pivot" }).waitFor();
    expect(await page.getByRole("columnheader").allInnerTexts()).toContain("fromRegion");
    await page.keyboard.press("Escape");
    await page.getByText("Departures from all airports").waitFor();
    await page.getByRole("group", { name: "To" }).getByText("South").click();
    await page.locator(".dc-metric").getByText("4.3M").waitFor();
  },
  async guestbook(page) {
    const other = await stage.page("guestbook");
    await page.getByLabel("Your name").fill("Clara");
    await page.getByLabel("How was it?").fill("Like rain on a roof");
    await page.getByRole("button", { name: "Write it down" }).click();
    await other.getByText("Like rain on a roof").waitFor();
    await other.locator(".dc-pills-row").getByText("A waltz").click();
    await page.getByText("1 vote;").waitFor();
    await other.close();
  },
  async model(page) {
    const field = page.getByRole("textbox");
    await field.fill("Tempo");
    await page.keyboard.press("Enter");
    await page.getByText("You said: Tempo.").waitFor();
    await field.fill("wait");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor({ state: "detached" });
    await field.fill("refuse");
    await page.keyboard.press("Enter");
    await page.getByText("The model said no (429): You have asked enough.").waitFor();
  },
  async signup(page) {
    await page.getByRole("button", { name: "Sign up" }).click();
    await page.getByText("Please tell us your name.").first().waitFor();
    await page.getByLabel("Name").fill("Clara");
    await page.keyboard.press("Tab");
    await page.getByText("Please tell us your name.").first().waitFor({ state: "detached" });
    await page.getByLabel("I come to the rehearsals").check();
    await page.getByRole("button", { name: "Sign up" }).click();
    await page.getByText("Clara, Violin, 5 years").waitFor();
  },
  async title(page) {
    for (const name of ["Foo", "Bar", "Baz"]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("heading", { name }).last().waitFor();
    }
    // One of the three is a step behind, to be shown, and is said to be.
    await expect.poll(() => page.problems.join()).toContain("one-step-behind");
    page.problems.length = 0;
  },
  async todo(page) {
    await page.getByLabel("Tune the violin").check();
    await page.getByText("2 of 3 done").waitFor();
    await page.getByLabel("What is next?").fill("Bow");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByText("2 of 4 done").waitFor();
  },
  async books(page) {
    await page.getByLabel("Search").fill("Austen");
    await page.keyboard.press("Enter");
    await page.getByRole("cell", { name: "Austen" }).first().waitFor();
  },
  async concerts(page) {
    await page.getByRole("link", { name: "Details" }).first().click();
    await page.getByRole("button", { name: "One seat" }).click();
    await page.getByText("Total").waitFor();
  },
  async "concerts/tickets"(page) {
    await page.getByText("Nothing yet.").waitFor();
    await page.getByRole("link", { name: "To the programme" }).click();
  },
  async penguins(page) {
    await page.getByLabel("female", { exact: true }).check();
    await page.getByText("165 of 344 birds").waitFor();
    await page.getByRole("tab", { name: "About" }).click();
    await page.getByText("Dr. Kristen Gorman").waitFor();
  },
  async stars(page) {
    const soup = page.getByRole("group", { name: "Soup" });
    for (const [star, filled] of [
      [2, 2],
      [4, 4],
      [4, 0],
    ] as const) {
      await soup.getByRole("button", { name: `${star} of 5` }).click();
      await page.getByRole("heading", { name: filled === 0 ? "Tell us!" : `${filled} stars` }).waitFor();
      expect(await soup.getByRole("button", { pressed: true }).count()).toBe(filled);
      expect((await soup.getByRole("button").allInnerTexts()).join("")).toBe("★".repeat(filled).padEnd(5, "☆"));
    }
  },
  async report(page) {
    await page.getByRole("button", { name: "Remove Biscoe" }).click();
    await page.getByText("176 birds on 2 islands").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("The numbers").isVisible()).toBe(false);
    expect(await page.locator(".sheet").count()).toBe(2);
    await page.emulateMedia({ media: null });
  },
  async survey(page) {
    const next = page.getByRole("button", { name: "Next" });
    await page.getByLabel("yes").check();
    await next.click();
    await page.getByLabel("2 stars").check();
    await next.click();
    await page.getByLabel("What should be better?").fill("Slower, please");
    await next.click();
    await page.getByRole("heading", { name: "What would you like to hear?" }).waitFor();
  },
  async weather(page) {
    await page.getByText("2,922 days").waitFor();
    await page.getByRole("button", { name: "Remove New York" }).click();
    await page.getByText("1,461 days").waitFor();
    await page.getByRole("tab", { name: "Without rain" }).click();
    await page.getByRole("gridcell", { name: "2012-07-23" }).waitFor();
  },
  async team(page) {
    await page.getByLabel("Stars for").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.getByText(/: 1 ·/).waitFor();
  },
};

/** What others copy is looked at by night too: a table, pictures, maps and charts, other themes. */
const showcases = ["birdstrikes", "darkroom", "earthquakes", "report", "survey", "weather"];

/** The gallery is looked at page by page as it is built, in a test of its own. */
const paths = findPages(folder, ".").flatMap(({ path }) => (/^gallery\b/.test(path) ? [] : [path]));

describe.each(paths)("/%s", (path) => {
  it("H1: is accessible by day and by night, and used with clicks and keys", async () => {
    const page = await stage.page(path);
    await page.locator(".dc-page[data-running]").waitFor({ state: "detached" });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // What changes its colour does so in a moment.
      await expect.poll(() => findViolations(page)).toEqual([]);
      expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
    }
    await expectLooks(
      page,
      path.replace("/", "-") || "index",
      showcases.includes(path) ? ["light", "dark"] : ["light"],
    );
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findOutOfSight(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(page.problems).toEqual([]);
    expect(Object.keys(uses), "every example is used").toContain(path);
    await uses[path]!(page);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});
