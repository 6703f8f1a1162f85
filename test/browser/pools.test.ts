// What `stored` keeps in a browser and `shared` tells its tabs: reloads, a full storage, one that is forbidden, changes at once.
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Stage } from "./stage.ts";

const source = `import { Button, Checkbox, shared, stored, Text } from "dacapo";
const mine = stored({ count: 0, dark: false, note: "" });
const all = shared({ votes: 0, list: [] as string[] });
<Text>{mine.count} kept, {all.votes} votes, {all.list.join("+")}</Text>;
<Button onClick={() => { mine.count += 1; }}>Keep</Button>;
<Button onClick={() => { mine.note = "x".repeat(20_000_000); }}>Too much</Button>;
<Checkbox label="Dark" bind={mine.dark} />;
<Button onClick={() => { all.votes = 5; all.list.push("a"); }}>Share</Button>;
<Button onClick={async () => { for (let i = 0; i < 20; i++) await shared.update("votes", (votes) => votes + 1); }}>Twenty</Button>;
`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ "one.app.tsx": source, "two.app.tsx": source });
});
afterAll(() => stage.close());

async function open(context: BrowserContext, path = "one"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${stage.url}/${path}`);
  await page.locator("main p").waitFor();
  return page;
}

const text = async (page: Page): Promise<string> => (await page.locator("main p").first().innerText()).trim();
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

async function inContext(act: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await stage.browser.newContext();
  await act(context);
  await context.close();
}

it("is there after a reload, for each app by itself", () =>
  inContext(async (context) => {
    const page = await open(context);
    await press(page, "Keep");
    await page.getByLabel("Dark").check();
    await page.reload();
    await expect.poll(() => text(page)).toBe("1 kept, 0 votes,");
    expect(await page.getByLabel("Dark").isChecked()).toBe(true);
    expect(await text(await open(context, "two"))).toBe("0 kept, 0 votes,");
  }));

it("another tab's change runs the script again, and clearing everything is one", () =>
  inContext(async (context) => {
    const [page, other] = [await open(context), await open(context)];
    await press(page, "Keep");
    await expect.poll(() => text(other)).toBe("1 kept, 0 votes,");
    await press(other, "Keep");
    await expect.poll(() => text(page)).toBe("2 kept, 0 votes,");
    await other.evaluate(() => localStorage.clear());
    await expect.poll(() => text(page)).toBe("0 kept, 0 votes,");
  }));

it("where there is no room it works on, with a hint; so it does where storage is forbidden", () =>
  inContext(async (context) => {
    const page = await open(context);
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await press(page, "Too much");
    await expect.poll(() => said.join()).toContain("stored-not-kept");
    await press(page, "Keep");
    expect(await text(page)).toBe("1 kept, 0 votes,");
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("Forbidden", "SecurityError");
        },
      });
    });
    const forbidden = await open(context);
    forbidden.on("console", (message) => said.push(message.text()));
    await press(forbidden, "Keep");
    await press(forbidden, "Keep");
    expect(await text(forbidden)).toBe("2 kept, 0 votes,");
  }));

it("what is shared is the same in all tabs, those that are opened later included", () =>
  inContext(async (context) => {
    const [page, other] = [await open(context), await open(context)];
    await press(page, "Share");
    await expect.poll(() => text(other)).toBe("0 kept, 5 votes, a");
    await press(other, "Share");
    await expect.poll(() => text(page)).toBe("0 kept, 5 votes, a+a");
    const late = await open(context);
    await expect.poll(() => text(late)).toBe("0 kept, 5 votes, a+a");
    expect(await text(await open(context, "two"))).toBe("0 kept, 0 votes,");
  }));

it("no change gets lost when three tabs update one value at once", () =>
  inContext(async (context) => {
    const pages = [await open(context), await open(context), await open(context)];
    await Promise.all(pages.map((page) => press(page, "Twenty")));
    for (const page of pages) await expect.poll(() => text(page), { timeout: 15_000 }).toBe("0 kept, 60 votes,");
  }));
