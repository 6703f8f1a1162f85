// Every example in a real browser: it shows, nothing is logged, and everybody can use it, by day and by night.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages } from "../../compiler/vite/pages.ts";
import { findViolations } from "./accessible.ts";
import { Stage, type Watched } from "./stage.ts";

const folder = join(import.meta.dirname, "../../examples");

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({}, folder);
});
afterAll(() => stage.close());

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
    expect(page.problems.splice(0).join()).toContain("one-step-behind");
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
  async team(page) {
    await page.getByLabel("Stars for").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.getByText(/: 1 ·/).waitFor();
  },
};

const paths = findPages(folder, ".").map(({ path }) => path);

describe.each(paths)("/%s", (path) => {
  it("H1: is used with clicks and keys", async () => {
    const page = await stage.page(path);
    await page.locator(".dc-page[data-running]").waitFor({ state: "detached" });
    expect(Object.keys(uses), "every example is used").toContain(path);
    await uses[path]!(page);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it.each(["light", "dark"])("shows and is accessible, %s", async (scheme) => {
    const page = await stage.page(path, { dark: scheme === "dark" });
    await page.locator(".dc-page[data-running]").waitFor({ state: "detached" });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});
