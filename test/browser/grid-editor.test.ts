// Editing in real browsers: fields by kind, keys as in spreadsheets, clipboard, fill, undo, fingers; nothing is lost when the script runs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import { buildSite } from "./built.ts";
import { Stage } from "./stage.ts";
import type { Part, Tab } from "./tab.ts";

const app = `
import { Button, DataEditor, session, Text, TextArea } from "dacapo";
const state = session({ more: 0, heard: 0 });
const stock = Array.from({ length: 30 }, (_, n) => ({
  sku: "s" + n,
  name: "Thing " + n,
  count: n * 3,
  kind: ["tool", "toy", "food"][n % 3]!,
  active: n % 2 === 0,
  since: "2026-01-" + String(1 + (n % 28)).padStart(2, "0"),
}));
const data = [
  ...Array.from({ length: state.more }, (_, n) => ({ ...stock[0]!, sku: "new" + n, name: "New " + n })),
  ...stock.map((row) => ({ ...row })),
];
const rows = (
  <DataEditor
    label="Stock"
    data={data}
    rowKey="sku"
    height={420}
    add={() => ({ sku: "own" + state.heard, count: 0, kind: "tool", active: false, since: "2026-01-01" })}
    remove
    columns={{
      sku: { readOnly: true },
      name: { required: true, label: "Name" },
      count: { min: 0, max: 1000 },
      kind: { kind: "select", options: ["tool", "toy", "food"] },
      since: { kind: "date" },
    }}
    onChange={() => void state.heard++}
  />
);
const first = rows.filter(({ sku }) => !String(sku).startsWith("new")).slice(0, 5);
<Text>{"names: " + first.map(({ name }) => name).join()}</Text>;
<Text>{"counts: " + first.map(({ count }) => count).join()}</Text>;
<Text>{"kinds: " + first.map(({ kind }) => kind).join()}</Text>;
<Text>{"active: " + first.map(({ active }) => active).join()}</Text>;
<Text>{"since: " + first.map(({ since }) => since).join()}</Text>;
<Text>{"rows: " + rows.length}</Text>;
<Text>{"heard: " + state.heard}</Text>;
<Button onClick={() => void state.more++}>Other data</Button>;
<TextArea label="Clipboard" />;
`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ "editor.app.tsx": app });
});
afterAll(() => stage.close());

const NAME = 3;
const COUNT = 4;
const KIND = 5;
const ACTIVE = 6;
const SINCE = 7;

const cell = (tab: Tab, row: number, column: number): Part =>
  tab.locator(`[role=grid] [aria-rowindex="${row + 1}"] [aria-colindex="${column}"]`);
const shows = (tab: Tab, text: string): Promise<void> => tab.getByText(text, { exact: true }).waitFor();

/** Where the focus is: row, column, and whether that is a field. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const active = document.activeElement!;
    const row = active.closest("[aria-rowindex]")?.getAttribute("aria-rowindex");
    const at = active.closest("[aria-colindex]")?.getAttribute("aria-colindex");
    return `${Number(row) - 1} ${at}${active.matches("input:not([type=checkbox]), textarea, select") ? " open" : ""}`;
  });
const at = (tab: Tab, place: string): Promise<void> =>
  expect.poll(() => focused(tab)).toBe(place) as unknown as Promise<void>;

async function opened(browser: (typeof browsers)[number]): Promise<Tab> {
  const tab = await stage.tab(browser, "editor");
  await cell(tab, 1, NAME).waitFor();
  return tab;
}

/** Puts a text on the clipboard as a person does. */
async function copied(tab: Tab, text: string): Promise<void> {
  const area = tab.getByLabel("Clipboard");
  await area.evaluate((element, given) => {
    (element as HTMLTextAreaElement).value = given;
    (element as HTMLTextAreaElement).select();
    element.focus();
  }, text);
  await tab.keyboard.press("Control+c");
}

describe.each(browsers)("in %s", (browser) => {
  it("is typed in as in a spreadsheet, and gives up with Escape", async () => {
    const tab = await opened(browser);
    await cell(tab, 1, NAME).click();
    await tab.keyboard.type("Apples");
    await at(tab, "1 3 open");
    await tab.keyboard.press("Tab");
    await at(tab, "1 4");
    await tab.keyboard.type("12");
    // Enter goes on below where Tab began.
    await tab.keyboard.press("Enter");
    await at(tab, "2 3");
    await shows(tab, "names: Apples,Thing 1,Thing 2,Thing 3,Thing 4");
    await shows(tab, "counts: 12,3,6,9,12");
    await tab.keyboard.press("F2");
    await tab.keyboard.type("!");
    await tab.keyboard.press("Shift+Enter");
    await at(tab, "1 3");
    await shows(tab, "names: Apples,Thing 1!,Thing 2,Thing 3,Thing 4");
    await tab.keyboard.press("Enter");
    await at(tab, "1 3 open");
    await tab.keyboard.type("gone");
    await tab.keyboard.press("Escape");
    await at(tab, "1 3");
    await shows(tab, "names: Apples,Thing 1!,Thing 2,Thing 3,Thing 4");
    await tab.keyboard.press("Delete");
    await expect.poll(() => cell(tab, 1, NAME).getAttribute("aria-invalid")).toBe("true");
    await tab.keyboard.press("Control+z");
    await shows(tab, "names: Apples,Thing 1!,Thing 2,Thing 3,Thing 4");
    await tab.keyboard.press("Control+z");
    await shows(tab, "names: Apples,Thing 1,Thing 2,Thing 3,Thing 4");
    await tab.keyboard.press("Control+y");
    await shows(tab, "names: Apples,Thing 1!,Thing 2,Thing 3,Thing 4");
    // A line within the text.
    await tab.keyboard.type("One");
    await tab.keyboard.press("Alt+Enter");
    await tab.keyboard.type("two");
    expect(await tab.locator(".dc-grid-field").inputValue()).toBe("One\ntwo");
    await tab.keyboard.press("Escape");
    // Not here, and the field is not opened.
    await cell(tab, 1, 2).click();
    await tab.keyboard.type("x");
    await at(tab, "1 2");
    expect(await cell(tab, 1, 2).getAttribute("aria-readonly")).toBe("true");
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("keeps what cannot be read, marks it and says what is wrong", async () => {
    const tab = await opened(browser);
    await cell(tab, 2, COUNT).click();
    await tab.keyboard.type("many");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("ArrowUp");
    const bad = cell(tab, 2, COUNT);
    await expect.poll(() => bad.getAttribute("aria-invalid")).toBe("true");
    expect(
      await bad.evaluate((element) => document.getElementById(element.getAttribute("aria-describedby")!)!.textContent),
    ).toBe("This is no number.");
    expect(await bad.evaluate((element) => element.firstChild!.textContent)).toBe("many");
    expect(await tab.locator(".dc-grid-count").innerText()).toBe("This is no number.");
    await shows(tab, "counts: 0,3,6,9,12");
    await tab.keyboard.press("F2");
    expect(await tab.locator(".dc-grid-field").inputValue()).toBe("many");
    await tab.keyboard.press("Escape");
    await tab.keyboard.type("1,234.5");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("ArrowUp");
    await expect.poll(() => tab.locator(".dc-grid-count").innerText()).toMatch(/1,?000/);
    await tab.keyboard.type("7");
    await tab.keyboard.press("Enter");
    await shows(tab, "counts: 0,7,6,9,12");
    await tab.close();
  });

  it("has a field for each kind", async () => {
    const tab = await opened(browser);
    await cell(tab, 1, ACTIVE).focus();
    await tab.keyboard.press("Space");
    await shows(tab, "active: false,false,true,false,true");
    await cell(tab, 1, KIND).click();
    await tab.keyboard.type("food");
    await tab.keyboard.press("Enter");
    await shows(tab, "kinds: food,toy,food,tool,toy");
    await cell(tab, 2, SINCE).click();
    await tab.keyboard.type("2026-03-04");
    await tab.keyboard.press("Enter");
    await shows(tab, "since: 2026-01-01,2026-03-04,2026-01-03,2026-01-04,2026-01-05");
    await tab.keyboard.press("F2");
    await at(tab, `3 ${SINCE} open`);
    const field = tab.locator(".dc-grid-field");
    expect(
      await field.evaluate((element) => `${(element as HTMLInputElement).type} ${(element as HTMLInputElement).value}`),
    ).toBe("date 2026-01-03");
    await tab.keyboard.press("Escape");
    await cell(tab, 3, KIND).focus();
    await tab.keyboard.press("F2");
    expect(await field.evaluate((element) => `${element.localName} ${(element as HTMLSelectElement).value}`)).toBe(
      "select food",
    );
    await tab.keyboard.press("Escape");
    await tab.close();
  });

  it("takes what spreadsheets copy, ragged rows and new ones, as one step of undo", async () => {
    const tab = await opened(browser);
    await copied(tab, 'Nails\t"1,000"\ttoy\n"Two\nlines"\t€5.00');
    await cell(tab, 1, NAME).click();
    await tab.keyboard.press("Control+v");
    await shows(tab, "counts: 1000,5,6,9,12");
    await shows(tab, "kinds: toy,toy,food,tool,toy");
    await shows(tab, "heard: 1");
    await tab.keyboard.press("Control+z");
    await shows(tab, "names: Thing 0,Thing 1,Thing 2,Thing 3,Thing 4");
    await shows(tab, "counts: 0,3,6,9,12");
    // Behind the last row new ones begin.
    await tab.keyboard.press("Control+End");
    await tab.keyboard.press("Home");
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("Control+v");
    await shows(tab, "rows: 31");
    // A single text fills what is marked.
    await copied(tab, "9");
    await cell(tab, 30, COUNT).click();
    await tab.keyboard.press("Control+Home");
    for (let step = 1; step < COUNT; step++) await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("Shift+ArrowDown");
    await tab.keyboard.press("Control+v");
    await shows(tab, "counts: 9,9,6,9,12");
    await tab.keyboard.press("Control+x");
    await expect.poll(() => cell(tab, 1, COUNT).getAttribute("aria-invalid")).toBe("true");
    await tab.close();
  });

  it("keeps the open cell, its half of a text and the caret, whatever the script draws", async () => {
    const tab = await opened(browser);
    await cell(tab, 5, NAME).click();
    await tab.keyboard.type("half");
    await tab.keyboard.press("F2");
    await tab.locator(".dc-grid-field").evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(1, 1));
    const before = (await tab.locator(".dc-grid-field").boundingBox())!;
    // By the script, without the focus: as when something comes from elsewhere.
    for (let runs = 0; runs < 3; runs++)
      await tab.evaluate(() =>
        [...document.querySelectorAll("button")].find((each) => each.textContent === "Other data")!.click(),
      );
    await shows(tab, "rows: 33");
    await at(tab, "8 3 open");
    const after = (await tab.locator(".dc-grid-field").boundingBox())!;
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
    await tab.keyboard.type("x");
    expect(await tab.locator(".dc-grid-field").inputValue()).toBe("hxalf");
    await tab.keyboard.press("Enter");
    await shows(tab, "names: Thing 0,Thing 1,Thing 2,Thing 3,hxalf");
    await tab.close();
  });
});

async function middle(part: Part): Promise<[number, number]> {
  const { x, y, width, height } = (await part.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

it("fills by its corner and by Ctrl+D", async () => {
  const page = await stage.page("editor");
  await cell(page, 2, COUNT).click();
  await page.mouse.move(...(await middle(page.locator(".dc-grid-fill"))));
  await page.mouse.down();
  await page.mouse.move(...(await middle(cell(page, 3, COUNT))));
  await page.mouse.move(...(await middle(cell(page, 4, COUNT))));
  await page.mouse.up();
  await shows(page, "counts: 0,3,3,3,12");
  await shows(page, "heard: 1");
  await cell(page, 1, KIND).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await shows(page, "kinds: tool,tool,tool,tool,toy");
  await page.close();
});

it("adds rows behind the last one, removes those that are selected, and takes both back", async () => {
  const page = await stage.page("editor");
  await cell(page, 1, NAME).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowDown");
  await at(page, "31 7");
  await page.keyboard.press("Enter");
  await at(page, "31 7 open");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("Added");
  await page.keyboard.press("Enter");
  await shows(page, "rows: 31");
  await page.keyboard.press("Control+Home");
  await page.getByLabel("Select row 1", { exact: true }).click();
  await page.getByLabel("Select row 3", { exact: true }).click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: "Remove the selected rows" }).click();
  await shows(page, "rows: 28");
  await shows(page, "names: Thing 3,Thing 4,Thing 5,Thing 6,Thing 7");
  await page.getByRole("button", { name: "Undo" }).click();
  await shows(page, "names: Thing 0,Thing 1,Thing 2,Thing 3,Thing 4");
  await page.getByRole("button", { name: "Redo" }).click();
  await shows(page, "rows: 28");
  await page.close();
});

it("leaves a row where it is although it no longer belongs there, until the user sorts again", async () => {
  const page = await stage.page("editor");
  await page.getByRole("columnheader", { name: "count" }).click();
  await page.getByRole("columnheader", { name: "count" }).click();
  await expect.poll(() => cell(page, 1, COUNT).innerText()).toBe("87");
  await cell(page, 1, COUNT).click();
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expect.poll(() => cell(page, 1, COUNT).innerText()).toBe("1");
  await page.getByRole("button", { name: "Other data" }).click();
  await shows(page, "rows: 31");
  expect(await cell(page, 1, COUNT).innerText()).toBe("1");
  await page.close();
});

it("is edited by a double tap, and scrolled by a finger", async () => {
  const context = await stage.browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = Object.assign(await context.newPage(), { problems: [] as string[] });
  await page.goto(`${stage.url}/editor`);
  await cell(page, 1, NAME).waitFor();
  const place = await middle(cell(page, 2, NAME));
  await page.touchscreen.tap(...place);
  await at(page, "2 3");
  await page.touchscreen.tap(...place);
  await at(page, "2 3 open");
  await page.keyboard.type("?");
  await page.keyboard.press("Enter");
  await shows(page, "names: Thing 0,Thing 1?,Thing 2,Thing 3,Thing 4");
  await context.close();
});

it("built, under a strict content policy: nothing is refused while cells are edited, and axe finds nothing", async () => {
  const built = await buildSite({
    "editor.app.tsx": `import { Title } from "dacapo";\n<Title>Editor</Title>;\n${app}`,
  });
  const { page, refused } = await built.page("editor", stage.browser);
  await cell(page, 1, COUNT).click();
  await page.keyboard.type("many");
  await page.keyboard.press("Enter");
  for (const [column, colorScheme] of [
    [NAME, "light"],
    [COUNT, "dark"],
    [KIND, "light"],
    [SINCE, "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await cell(page, 3, column).focus();
    await page.keyboard.press("F2");
    await page.locator(".dc-grid-field").waitFor();
    expect(await findViolations(page), `${column} ${colorScheme}`).toEqual([]);
    await page.keyboard.press("Escape");
  }
  expect(await refused()).toEqual([]);
  expect(page.problems).toEqual([]);
  await page.close();
  built.close();
});
