// Every example in a real browser: it shows, nothing is logged, and everybody can use it, by day and by night.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages } from "../../compiler/vite/pages.ts";
import { findViolations } from "./accessible.ts";
import { Stage } from "./stage.ts";

const folder = join(import.meta.dirname, "../../examples");

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({}, folder);
});
afterAll(() => stage.close());

describe.each(findPages(folder, ".").map(({ path }) => path))("/%s", (path) => {
  it.each(["light", "dark"])("shows and is accessible, %s", async (scheme) => {
    const page = await stage.page(path, { dark: scheme === "dark" });
    await page.locator("[data-running]").waitFor({ state: "detached" });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});
