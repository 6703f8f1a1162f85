// The cases about keys, focus and tabs, in a real browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Watched } from "../../browser/chromium.ts";
import { Stage } from "../../browser/stage.ts";

let stage: Stage;

const files = [
  "browser/a33",
  "browser/a59",
  "browser/a60",
  "forms/a42",
  "forms/a43",
  "forms/a44",
  "layout/a72",
  "layout/a74",
  "rerun/endless",
  "widgets/a57",
];
const read = (file: string) => readFileSync(join(import.meta.dirname, "..", `${file}.app.tsx`), "utf8");

beforeAll(async () => {
  stage = await Stage.open(Object.fromEntries(files.map((file) => [`${file.split("/")[1]}.app.tsx`, read(file)])));
});
afterAll(() => stage.close());

/** A case on a page of its own, which must not report any problem. */
function sees(title: string, path: string, act: (page: Watched) => Promise<void>): void {
  it(title, async () => {
    const page = await stage.page(path);
    await act(page);
    expect(page.problems).toEqual([]);
    await page.close();
  });
}

/** The script runs within the event of a gesture: what it draws is there at once. */
const texts = (page: Watched) => page.locator("main .dc-text").allTextContents();

sees("A33: forty quick steps of a stepper whose runs are slow end at forty", "a33", async (page) => {
  await page.getByLabel("Steps").focus();
  for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowUp");
  await page.getByText("40", { exact: true }).waitFor();
  expect(await page.getByLabel("Steps").inputValue()).toBe("40");
});

sees("A06: differs from Streamlit: no single key runs the script, on the page or in a field", "a33", async (page) => {
  for (const key of ["r", "c"]) await page.keyboard.press(key);
  await page.getByLabel("Steps").press("r");
  expect(await page.getByText("0", { exact: true }).count()).toBe(1);
});

sees("endless reruns of every kind end with the explained error, and the page can be used", "endless", async (page) => {
  const error = page.getByText("ran again more than 50 times").first();
  const kinds = ["always", "alternating", "waiting", "fragment", "app", "callback", "timer", "timer and rerun"];
  for (const [at, kind] of kinds.entries()) {
    await page.getByLabel("Kind").selectOption(kind);
    if (kind === "fragment") await page.getByRole("button", { name: "Start" }).click();
    await error.waitFor();
    // The chain names the lines that the author wrote, not those that the browser was sent.
    if (kind === "always") await page.getByText("endless.app.tsx:11:24").first().waitFor();
    await page.getByLabel("Kind").selectOption("none");
    await page.getByRole("button", { name: "Count" }).click();
    await page.getByText(`${at + 1} clicks`).waitFor();
    expect(await error.count()).toBe(0);
  }
});

sees("A42: Enter in a field sends the form, though its second button is disabled", "a42", async (page) => {
  await page.getByLabel("Name").fill("Ada");
  expect(await texts(page)).toEqual([]);
  await page.getByLabel("Name").press("Enter");
  await page.getByText("submitted").waitFor();
});

sees("A43: without enterToSubmit, Enter keeps the number and sends nothing", "a43", async (page) => {
  await page.getByLabel("Number").fill("42");
  await page.getByLabel("Number").press("Enter");
  expect(await texts(page)).toEqual(["not submitted 0"]);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("submitted 42", { exact: true }).waitFor();
});

sees("A44: a disabled first button keeps Enter from sending; the second one sends by a click", "a44", async (page) => {
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("Name").press("Enter");
  await page.getByRole("button", { name: "First" }).click({ force: true });
  expect(await texts(page)).toEqual([]);
  await page.getByRole("button", { name: "Second" }).click();
  await page.getByText("submitted").waitFor();
});

sees("A57: once as many options are chosen as are allowed, the others cannot be", "a57", async (page) => {
  await page.getByRole("button", { name: "Choose" }).click();
  const option = (name: string) => page.getByRole("group", { name: "Options" }).getByLabel(name, { exact: true });
  await option("male").check();
  expect(await option("female").isDisabled()).toBe(true);
  await option("male").uncheck();
  await option("female").check();
  expect(await texts(page)).toEqual(["female"]);
});

sees(
  "A59: typed or pasted, a text is cut to its length; it counts on Enter and when the field is left",
  "a59",
  async (page) => {
    const field = page.getByLabel("Short");
    await field.selectText();
    await field.pressSequentially("12345678");
    expect(await texts(page)).toEqual(["run 1: 1234"]);
    await field.press("Enter");
    expect(await texts(page)).toEqual(["run 2: 12345"]);
    await field.selectText();
    await field.evaluate((input) => input.ownerDocument.execCommand("insertText", false, "abcdefgh"));
    await field.blur();
    expect(await texts(page)).toEqual(["run 3: abcde"]);
    await field.fill("xyz");
    await page.locator("main .dc-text").click();
    expect(await texts(page)).toEqual(["run 4: xyz"]);
  },
);

sees("A60: a text area counts on Ctrl+Enter and ⌘+Enter, not on Enter; any height is allowed", "a60", async (page) => {
  const field = page.getByLabel("Area");
  await field.pressSequentially("one");
  await field.press("Enter");
  await field.pressSequentially("two");
  expect(await texts(page)).toEqual(['run 1: ""']);
  await field.press("Control+Enter");
  expect(await texts(page)).toEqual(['run 2: "one\\ntwo"']);
  await field.pressSequentially("!");
  await field.press("Meta+Enter");
  expect(await texts(page)).toEqual(['run 3: "one\\ntwo!"']);
});

/** How far the reader of a container is from its beginning, and from its end. */
const scrolled = (page: Watched, name: string) =>
  page.locator(`.${name}`).evaluate((box) => [box.scrollTop, box.scrollHeight - box.clientHeight - box.scrollTop]);

sees(
  "A72: a container of fixed height stays at its end once it holds messages, unless its reader has gone up",
  "a72",
  async (page) => {
    const add = () => page.getByRole("button", { name: "Add messages" }).click();
    expect((await scrolled(page, "texts"))[0]).toBe(0);
    expect(await scrolled(page, "filled")).toEqual([0, 0]);
    await expect.poll(async () => (await scrolled(page, "messages"))[1]).toBeLessThan(2);
    await add();
    await expect.poll(async () => (await scrolled(page, "filled"))[0]).toBeGreaterThan(0);
    for (const name of ["filled", "messages"]) {
      await expect.poll(async () => (await scrolled(page, name))[1]).toBeLessThan(2);
    }
    await page.locator(".messages").evaluate((box) => {
      const seen = new Promise((resolve) => box.addEventListener("scroll", resolve, { once: true }));
      box.scrollTop = 0;
      return seen.then(() => {});
    });
    await add();
    await page.getByText("Said 9").last().waitFor();
    await expect.poll(async () => (await scrolled(page, "filled"))[1]).toBeLessThan(2);
    expect((await scrolled(page, "messages"))[0]).toBe(0);
    expect((await scrolled(page, "texts"))[0]).toBe(0);
  },
);

const turns: readonly (readonly [choose: string, act: string, inSight: string])[] = [
  ["Tab 2", "Add tab 3", "Tab 2"],
  ["Tab 3", "Remove tab 1", "Tab 3"],
  ["Tab 2", "Remove tab 2", "Tab 3"],
];

sees(
  "A74: the tab in sight follows its label when others come and go; when it goes, the first one is in sight",
  "a74",
  async (page) => {
    for (const [choose, act, inSight] of turns) {
      await page.getByRole("tab", { name: choose }).click();
      await page.getByRole("button", { name: act }).click();
      expect(await page.getByRole("tab", { selected: true }).allTextContents()).toEqual([inSight]);
      expect(await page.locator("[role=tabpanel]:not([hidden])").allTextContents()).toEqual([`in ${inSight}`]);
    }
  },
);

sees("A74: the tab in sight stays when the others are renamed", "a74", async (page) => {
  await page.getByRole("button", { name: "Add tab 3" }).click();
  await page.getByRole("tab", { name: "Tab 2" }).click();
  await page.getByRole("button", { name: "Rename 1 and 3" }).click();
  expect(await page.getByRole("tab").allTextContents()).toEqual(["Tab A", "Tab 2", "Tab C"]);
  expect(await page.getByRole("tab", { selected: true }).allTextContents()).toEqual(["Tab 2"]);
});
