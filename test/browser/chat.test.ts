// A conversation in a real browser: its answers arrive while other things are done, and the page follows its reader.
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import type { Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;
let page: Watched;

beforeAll(async () => {
  stage = await Stage.open({}, join(import.meta.dirname, "../../examples"));
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.page("chat");
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
});
afterEach(async () => {
  expect(page.problems).toEqual([]);
  await page.close();
});

const field = () => page.getByLabel("Ask about music");
const streaming = () => page.locator("[aria-busy=true]");
const answers = () => page.getByLabel("Message from assistant");

/** Lets the model say some words: it waits 30 ms before each. */
const hear = (words: number) => page.clock.runFor(30 * words);

async function ask(text: string): Promise<void> {
  await field().pressSequentially(text);
  await field().press("Enter");
}

async function ended(): Promise<void> {
  await page.clock.resume();
  await streaming().waitFor({ state: "detached" });
}

it("answers word by word while a box is ticked, and keeps the answer", async () => {
  await ask("scales");
  expect(await field().inputValue()).toBe("");
  await hear(5);
  await page.getByText("You asked about").waitFor();
  const before = await answers().nth(1).innerText();
  await page.getByLabel("Count the words").check();
  await hear(30);
  await page.getByText("at the speed of").waitFor();
  expect(await streaming().count()).toBe(1);
  expect((await answers().nth(1).innerText()).length).toBeGreaterThan(before.length);
  expect(await page.getByText("65 words").count()).toBe(0);
  await ended();
  await page.getByText("65 words").waitFor();
  expect(await page.getByRole("button", { name: "Stop" }).count()).toBe(0);
  await page.getByLabel("Count the words").uncheck();
  await page.getByText("65 words").waitFor({ state: "detached" });
  expect(await answers().nth(1).innerText()).toMatch(/^You asked about “scales”[^]*around it\.$/);
});

it("stops at a click, keeps what has arrived, and takes the next question", async () => {
  await ask("scales");
  await hear(5);
  await page.getByText("You asked about").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await ended();
  const kept = await answers().nth(1).innerText();
  expect(kept).toMatch(/^You asked about/);
  expect(kept).not.toContain("around it");
  await ask("trills");
  await ended();
  await page.getByText("minor key.").waitFor();
  expect(await answers().nth(1).innerText()).toBe(kept);
  expect(await findViolations(page)).toEqual([]);
});

it("begins a new line with Shift+Enter, and grows with it", async () => {
  const height = async () => (await field().boundingBox())!.height;
  const low = await height();
  await field().pressSequentially("one");
  await field().press("Shift+Enter");
  await field().pressSequentially("two");
  expect(await field().inputValue()).toBe("one\ntwo");
  expect(await height()).toBeGreaterThan(low);
  await field().press("Enter");
  await page
    .getByLabel("Message from user")
    .getByText(/one\s+two/)
    .waitFor();
  expect(await field().inputValue()).toBe("");
  expect(await height()).toBe(low);
});

it("follows the newest words while the reader is at the end, and only then", async () => {
  await page.setViewportSize({ width: 360, height: 480 });
  const top = () => page.evaluate(() => document.scrollingElement!.scrollTop);
  const toEnd = () =>
    page.evaluate(() => {
      const { scrollHeight, scrollTop } = document.scrollingElement!;
      return scrollHeight - scrollTop - innerHeight;
    });
  await ask("scales");
  await ended();
  expect(await top()).toBeGreaterThan(0);
  expect(await toEnd()).toBeLessThan(2);
  await ask("trills");
  await hear(5);
  await page.getByText("It depends").waitFor();
  await page.evaluate(() => document.scrollingElement!.scrollTo(0, 0));
  await ended();
  await page.getByText("minor key.").waitFor();
  expect(await top()).toBe(0);
  expect((await field().boundingBox())!.y).toBeLessThan(480);
});
