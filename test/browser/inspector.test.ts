// The run inspector on a development page: what it shows, where it goes back to, and the test that it writes.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Watched } from "./chromium.ts";
import { Stage, writeAll } from "./stage.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = join(import.meta.dirname, "../../examples");

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({}, folder);
});
afterAll(() => stage.close());

const panel = (page: Watched) => page.getByRole("complementary", { name: "Run inspector" });
const runs = (page: Watched) => panel(page).getByRole("listitem");

async function openPanel(page: Watched): Promise<void> {
  await page.keyboard.press("Control+Shift+KeyD");
  await panel(page).waitFor();
}

it("opens and closes by the keyboard, and gives the focus back", async () => {
  const page = await stage.page("counter");
  await openPanel(page);
  expect(await runs(page).count()).toBe(1);
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await panel(page).waitFor();
  expect(page.problems).toEqual([]);
  await page.close();
});

it("lists the runs with their cause, their place in the source, and what they changed", async () => {
  const page = await stage.page("title");
  await openPanel(page);
  await page.getByRole("button", { name: "Foo", exact: true }).click();
  await expect.poll(() => runs(page).count()).toBe(3);
  const [rerun, click] = await runs(page).allInnerTexts();
  expect(click).toContain('Button "Foo" clicked');
  expect(click).toMatch(/value\s+"Title" → "Foo"/);
  expect(rerun).toContain("rerun()");
  // The line of the author, not of what the browser was sent.
  await runs(page).first().getByText("title.app.tsx:13:3").waitFor();
  await page.close();
});

it("goes back to an earlier run, and on from there", async () => {
  const page = await stage.page("counter");
  const add = page.getByRole("button", { name: "+ 1" });
  for (let i = 0; i < 3; i++) await add.click();
  await openPanel(page);
  const numbers = () => page.locator("main").innerText();
  const three = await numbers();
  await panel(page).getByRole("button", { name: "Go back to run 2" }).click();
  await expect.poll(numbers).not.toBe(three);
  await panel(page).getByText("The session stands at run 2").waitFor();
  expect(await runs(page).count()).toBe(4);
  await add.click();
  await expect.poll(() => runs(page).count()).toBe(3);
  await page.close();
});

it("changes a value of the state, and says what is no JSON", async () => {
  const page = await stage.page("title");
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Values" }).click();
  const field = panel(page).getByRole("textbox", { name: "value" });
  await field.fill("Mine");
  await field.press("Enter");
  await panel(page).getByRole("alert").waitFor();
  await field.fill('"Mine"');
  await field.press("Enter");
  await page.locator("main h2, main h1").getByText("Mine").first().waitFor();
  expect(await panel(page).getByRole("alert").count()).toBe(0);
  await page.close();
});

it("shows the hints of a run, with the lines of the source", async () => {
  const page = await stage.page("title");
  await openPanel(page);
  await page.getByRole("button", { name: "Baz", exact: true }).click();
  await panel(page).getByText("one-step-behind").first().click();
  await panel(page).getByText("title.app.tsx:22:").first().waitFor();
  await page.close();
});

it.each([
  ["light", 1000],
  ["dark", 360],
] as const)("everybody can use it: %s, %i pixels wide", async (scheme, width) => {
  const page = await stage.page("title", { dark: scheme === "dark" });
  await page.setViewportSize({ width, height: 700 });
  await page.getByRole("button", { name: "Baz", exact: true }).click();
  await openPanel(page);
  await page.addScriptTag({ path: axe });
  for (const view of ["Runs", "Values", "Test"]) {
    await panel(page).getByRole("button", { name: view, exact: true }).click();
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(at: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run({ include: [["dacapo-inspector"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
    });
    expect(violations, view).toEqual([]);
    expect(await panel(page).evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
    if (process.env["SHOTS"] !== undefined)
      await page.screenshot({ path: `${process.env["SHOTS"]}/${view}-${scheme}.png` });
  }
  await page.close();
});

/** The examples in a folder of their own, with the tests that were written there. */
function runTests(tests: Readonly<Record<string, string>>): { status: number | null; said: string } {
  const root = join(import.meta.dirname, "../..");
  const project = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-recorded-")));
  cpSync(folder, project, { recursive: true, filter: (path) => !/\.test\.tsx?$|tsconfig\.json$/.test(path) });
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  const base = JSON.stringify(join(root, "vitest.config.ts"));
  writeAll(project, {
    ...tests,
    "vitest.config.mjs": `import base from ${base};
export default { ...base, root: ${JSON.stringify(project)}, test: { include: ["**/*.test.ts"] } };
`,
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", project],
    { cwd: project, encoding: "utf8" },
  );
  rmSync(project, { recursive: true, force: true });
  return { status, said: stdout + stderr };
}

it("writes what was done as tests that pass as they are", async () => {
  const record = async (path: string, act: (page: Watched) => Promise<void>): Promise<string> => {
    const page = await stage.page(path);
    await act(page);
    await openPanel(page);
    await panel(page).getByRole("button", { name: "Test", exact: true }).click();
    const text = await panel(page).locator("pre").innerText();
    await page.close();
    return text;
  };
  const tests = {
    "title.test.ts": await record("title", async (page) => {
      await page.getByRole("button", { name: "Foo", exact: true }).click();
      await page.getByRole("button", { name: "Baz", exact: true }).click();
    }),
    "todo.test.ts": await record("todo", async (page) => {
      await page.getByLabel("What is next?").fill("Bow");
      await page.getByRole("button", { name: "Add" }).click();
      await page.getByLabel("Tune the violin").check();
      await page.getByRole("button", { name: "↓" }).first().click();
      await page.getByText("2 of 4 done").waitFor();
    }),
    "signup.test.ts": await record("signup", async (page) => {
      await page.getByLabel("Name").fill("Clara");
      await page.getByLabel("I come to the rehearsals").check();
      await page.getByRole("button", { name: "Sign up" }).click();
      await page.getByText("Clara, Violin").waitFor();
    }),
    "penguins/penguins.test.ts": await record("penguins", async (page) => {
      await page.getByLabel("female", { exact: true }).check();
      await page.getByText("165 of 344 birds").waitFor();
    }),
  };
  expect(tests["title.test.ts"]).toContain('await app.get(Button, "Foo").click();');
  const { status, said } = runTests(tests);
  expect(status, `${said}\n${Object.values(tests).join("\n")}`).toBe(0);
  expect(said).toMatch(/4 passed/);
});
