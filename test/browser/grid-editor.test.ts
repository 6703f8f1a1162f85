// Editing in real browsers: fields by kind, keys as in spreadsheets, clipboard, fill, undo, fingers; nothing is lost when the script runs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import { type Built, buildSite } from "./built.ts";
import { Stage } from "./stage.ts";
import type { Part, Tab } from "./tab.ts";
import { tap } from "./touch.ts";

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

/** As many rows as it takes for a paste of a hundred thousand cells. */
const large = `
import { DataEditor, session, Text, TextArea } from "dacapo";
const state = session({ heard: 0 });
const columns = ["a", "b", "c", "d", "e"] as const;
const data = Array.from({ length: 20_000 }, (_, id) => ({ id, a: 0, b: 0, c: 0, d: 0, e: 0 }));
const rows = <DataEditor label="Large" data={data} rowKey="id" columns={[{ key: "id", readOnly: true }, ...columns]} onChange={() => void state.heard++} />;
<Text>{"sum: " + rows.reduce((sum, row) => sum + columns.reduce((of, key) => of + row[key], 0), 0)}</Text>;
<Text>{"heard: " + state.heard}</Text>;
<TextArea label="Clipboard" />;
`;

let stage: Stage;
let built: Built;
beforeAll(async () => {
  stage = await Stage.open({ "editor.app.tsx": app, "large.app.tsx": large });
  built = await buildSite({ "editor.app.tsx": `import { Title } from "dacapo";\n<Title>Editor</Title>;\n${app}` });
});
afterAll(async () => {
  built.close();
  await stage.close();
});

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

  it("is edited by two taps; built, under a strict content policy, nothing is refused, and axe finds nothing", async () => {
    const { tab, refused } = await built.tab("editor", browser, stage);
    await cell(tab, 2, NAME).waitFor();
    await tap(cell(tab, 2, NAME));
    await at(tab, "2 3");
    await tap(cell(tab, 2, NAME));
    await at(tab, "2 3 open");
    await tab.keyboard.type("?");
    await tab.keyboard.press("Enter");
    await shows(tab, "names: Thing 0,Thing 1?,Thing 2,Thing 3,Thing 4");
    await cell(tab, 1, COUNT).click();
    await tab.keyboard.type("many");
    await tab.keyboard.press("Enter");
    const states = [
      [NAME, "light"],
      [COUNT, "dark"],
      [KIND, "light"],
      [SINCE, "dark"],
    ] as const;
    // What axe looks at differs little from browser to browser, and some take long.
    for (const [column, scheme] of browser === "chromium" ? states : states.slice(1, 2)) {
      await tab.locator(".dc-page").evaluate((page, asked) => void (page.style.colorScheme = asked), scheme);
      await cell(tab, 3, column).focus();
      await tab.keyboard.press("F2");
      await tab.locator(".dc-grid-field").waitFor();
      expect(await findViolations(tab), `${column} ${scheme}`).toEqual([]);
      await tab.keyboard.press("Escape");
    }
    expect(await refused()).toEqual([]);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("takes a table of HTML where a program copies nothing else", async () => {
    const tab = await opened(browser);
    await cell(tab, 1, NAME).click();
    await tab.evaluate(() => {
      const data = new DataTransfer();
      const line = (...cells: string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join("")}</tr>`;
      data.setData(
        "text/html",
        `<table>${line("Nails &amp; co", "<b>1,000</b>")}${line("Two<br>lines", " 7 ")}</table>`,
      );
      const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
      // Not every browser takes it from who makes the event.
      Object.defineProperty(paste, "clipboardData", { value: data });
      document.activeElement!.dispatchEvent(paste);
    });
    await shows(tab, "counts: 1000,7,6,9,12");
    await expect.poll(() => cell(tab, 2, NAME).evaluate((element) => element.textContent)).toMatch(/^Two\s*lines$/);
    expect(await cell(tab, 1, NAME).evaluate((element) => element.textContent)).toBe("Nails & co");
    await tab.keyboard.press("Control+z");
    await shows(tab, "names: Thing 0,Thing 1,Thing 2,Thing 3,Thing 4");
    await tab.close();
  });
});

async function middle(part: Part): Promise<[number, number]> {
  const { x, y, width, height } = (await part.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

it("fills by its corner, where a series goes on, and by Ctrl+D", async () => {
  const page = await stage.page("editor");
  const fill = async (to: number, over: number, place = COUNT): Promise<void> => {
    await page.mouse.move(...(await middle(page.locator(".dc-grid-fill"))));
    await page.mouse.down();
    for (const row of [over, to]) await page.mouse.move(...(await middle(cell(page, row, place))));
    await page.mouse.up();
  };
  await cell(page, 2, COUNT).click();
  await fill(4, 3);
  await shows(page, "counts: 0,3,3,3,12");
  await shows(page, "heard: 1");
  await page.keyboard.press("Control+z");
  await shows(page, "counts: 0,3,6,9,12");
  // With Ctrl a number alone is counted on.
  await cell(page, 2, COUNT).click();
  await page.keyboard.down("Control");
  await fill(4, 3);
  await page.keyboard.up("Control");
  await shows(page, "counts: 0,3,4,5,12");
  // Two of them are a series, upwards too; names and days beside them go on by themselves.
  await cell(page, 3, NAME).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await fill(1, 2);
  await shows(page, "counts: 2,3,4,5,12");
  await shows(page, "names: Thing 0,Thing 1,Thing 2,Thing 3,Thing 4");
  await cell(page, 1, SINCE).click();
  await page.keyboard.type("2026-02-27");
  await page.keyboard.press("Enter");
  await cell(page, 1, SINCE).click();
  await fill(3, 2, SINCE);
  await shows(page, "since: 2026-02-27,2026-02-28,2026-03-01,2026-01-04,2026-01-05");
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
  // The browser would make the page smaller.
  await cell(page, 1, NAME).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+-");
  await shows(page, "names: Thing 5,Thing 6,Thing 7,Thing 8,Thing 9");
  expect(await page.evaluate(() => visualViewport!.scale * devicePixelRatio)).toBe(1);
  await page.close();
});

it("is written in by an input method, whose keys are its own; another theme takes nothing away", async () => {
  const page = await stage.page("editor");
  const method = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    method.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  /** All that the page hears of a key that the input method takes. */
  const taken = async (code: string): Promise<void> => {
    for (const type of ["rawKeyDown", "keyUp"] as const)
      await method.send("Input.dispatchKeyEvent", { type, windowsVirtualKeyCode: 229, code, key: "Process" });
  };
  const field = page.locator(".dc-grid-field");
  await cell(page, 1, NAME).click();
  await taken("KeyK");
  await at(page, "1 3 open");
  await compose("k");
  await compose("かんじ");
  expect(await field.inputValue()).toBe("かんじ");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await field.inputValue()).toBe("かんじ");
  // Enter and Escape choose and give up words, not the cell.
  await taken("Enter");
  await taken("Escape");
  await at(page, "1 3 open");
  await method.send("Input.insertText", { text: "漢字" });
  expect(await field.inputValue()).toBe("漢字");
  await field.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(1, 1));
  const ink = (): Promise<string> => field.evaluate((element) => getComputedStyle(element).color);
  const dark = await ink();
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(ink).not.toBe(dark);
  await page.keyboard.type("x");
  expect(await field.inputValue()).toBe("漢x字");
  await page.keyboard.press("Enter");
  await shows(page, "names: 漢x字,Thing 1,Thing 2,Thing 3,Thing 4");
  await shows(page, "heard: 1");
  expect(page.problems).toEqual([]);
  await page.close();
});

it("takes a hundred thousand cells at once, as one deed", async () => {
  const page = await stage.page("large");
  await cell(page, 1, 2).waitFor();
  await copied(page, Array.from({ length: 20_000 }, (_, at) => `1\t2\t3\t4\t${at}`).join("\n"));
  await cell(page, 1, 2).click();
  await page.keyboard.press("Control+v");
  await shows(page, `sum: ${20_000 * 10 + (20_000 * 19_999) / 2}`);
  await shows(page, "heard: 1");
  await page.keyboard.press("Control+End");
  await expect.poll(() => cell(page, 20_000, 6).innerText()).toBe("19,999");
  await page.keyboard.press("Control+z");
  await shows(page, "sum: 0");
  expect(page.problems).toEqual([]);
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
