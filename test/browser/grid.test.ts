// Grids in real browsers: what is in sight, keys, pointer, fingers, clipboard; for everybody, on paper, under a strict content policy.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import { browsers } from "./browsers.ts";
import { asOnPaper } from "./as-on-paper.ts";
import { type Built, buildSite } from "./built.ts";
import { watch } from "./chromium.ts";
import { Stage } from "./stage.ts";
import type { Part, Tab } from "./tab.ts";
import { rest, tap } from "./touch.ts";

const data = `
const cities = ["Oslo", "Bergen", "Alta", "Tromsø"];
export const people = Array.from({ length: 1000 }, (_, n) => ({
  id: 1000 + n,
  name: "Person " + n,
  city: cities[(n * 7) % 4],
  salary: (n * 7919) % 1000,
  share: ((n * 37) % 100) / 100,
  active: n % 3 === 0,
  since: new Date(Date.UTC(2020, n % 12, 1 + (n % 28), 12)),
  trend: [1, 3, 2, (n * 5) % 7],
  tags: ["a", "b", "c"].slice(0, n % 4),
  site: "https://example.com/" + n,
}));
export const columns = {
  city: { kind: "select", options: cities },
  salary: { format: { style: "currency", currency: "EUR", maximumFractionDigits: 0 } },
  share: { kind: "progress" },
  trend: { kind: "line" },
  site: { kind: "link" },
} as const;
`;

const rows = `
import { Button, DataFrame, session, Text, TextArea } from "dacapo";
import { people, columns } from "./data.ts";
const state = session({ rows: people, clicked: "" });
const { rows } = <DataFrame label="People" data={state.rows} rowKey="id" columns={columns} selection="rows" height={420} onCellClick={({ key, column }) => void (state.clicked = key + " " + column)} />;
<Text>{"chosen: " + rows.join()}</Text>;
<Text>{"clicked: " + state.clicked}</Text>;
<Button onClick={() => void (state.rows = [{ ...people[0]!, id: 1, name: "New" }, ...state.rows])}>Insert</Button>;
<Button onClick={() => void (state.rows = state.rows.map((row) => ({ ...row })))}>Equal</Button>;
<TextArea label="Pasted" />;
`;

const cells = `
import { DataFrame, Text } from "dacapo";
import { people, columns } from "./data.ts";
const { cells } = <DataFrame label="Cells" data={people} rowKey="id" columns={columns} selection="cells" height={420} />;
<Text>{"cells: " + cells.map(({ row, column }) => row + column).join()}</Text>;
`;

const million = `
import { DataFrame } from "dacapo";
const n = Float64Array.from({ length: 1_000_000 }, (_, at) => at);
const mixed = n.map((at) => (at * 7919) % 1_000_003);
const wide = Object.fromEntries(Array.from({ length: 300 }, (_, at) => ["c" + at, n]));
<DataFrame label="Million" data={{ n, mixed, ...wide }} height={500} />;
`;

const gallery = `
import { DataFrame, Title } from "dacapo";
import { people, columns } from "./data.ts";
export const config = { layout: "wide" } as const;
<Title>Gallery</Title>;
<DataFrame label="People" data={people} rowKey="id" columns={{ ...columns, id: { pinned: true }, go: { kind: "button", text: "Open" }, name: { help: "Who it is", tone: (name) => (name.endsWith("3") ? "bad" : undefined) } }} selection={["rows", "columns"]} download="people" />;
<DataFrame label="Empty" data={[]} />;
`;

const edited = (title: string): string => `
import { DataFrame } from "dacapo";
<DataFrame label="${title}" data={[{ a: 2 }, { a: 3 }, { a: 1 }]} />;
`;

let stage: Stage;
let built: Built;
beforeAll(async () => {
  stage = await Stage.open({
    "rows.app.tsx": rows,
    "cells.app.tsx": cells,
    "million.app.tsx": million,
    "edited.app.tsx": edited("Before"),
    "one.app.tsx": `import { DataFrame } from "dacapo";\nfor (const rowHeight of [20, 36, 60]) <DataFrame key={rowHeight} label={"One " + rowHeight} data={[{ a: 1 }]} rowHeight={rowHeight} />;\n`,
    "data.ts": data,
  });
  built = await buildSite({ "gallery.app.tsx": gallery, "data.ts": data });
});
afterAll(async () => {
  built.close();
  await stage.close();
});

/** A cell, as a person counts: the first row of data is 1, the heading 0. */
const cell = (tab: Tab, row: number, column: number): Part =>
  tab.locator(`[role=grid] [aria-rowindex="${row + 1}"] [aria-colindex="${column}"]`);
const heading = (tab: Tab, name: string): Part => tab.getByRole("columnheader", { name });
const text = (part: Part): Promise<string> => part.evaluate((element) => element.textContent ?? "");

/** The digits of a number, however it is written where the browser is. */
const digits = async (part: Part): Promise<string> => (await text(part)).replace(/\D/g, "");

/** Where the focus is: row, column, and what stands there. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const active = document.activeElement!;
    const row = active.closest("[aria-rowindex]")?.getAttribute("aria-rowindex");
    return `${Number(row) - 1} ${active.getAttribute("aria-colindex")}`;
  });

async function press(tab: Tab, keys: string, at: string): Promise<void> {
  await tab.keyboard.press(keys);
  await expect.poll(() => focused(tab), { message: keys }).toBe(at);
}

async function opened(tab: Tab): Promise<void> {
  await tab.locator("[role=gridcell]").first().waitFor();
}

async function middle(part: Part): Promise<[number, number]> {
  const { x, y, width, height } = (await part.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

async function drag(tab: Tab, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await tab.mouse.move(...from);
  await tab.mouse.down();
  await tab.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await tab.mouse.move(...to);
  await tab.mouse.up();
}

const names = (tab: Tab): Promise<string[]> => tab.locator("[role=columnheader] .dc-grid-name").allInnerTexts();

describe.each(browsers)("in %s", (browser) => {
  it("goes from cell to cell by keys, the headings too, with the focus on the cell", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await tab.setViewportSize({ width: 1280, height: 800 });
    await cell(tab, 1, 2).click();
    await press(tab, "ArrowRight", "1 3");
    await press(tab, "ArrowDown", "2 3");
    await press(tab, "ArrowLeft", "2 2");
    await press(tab, "End", "2 11");
    await press(tab, "Home", "2 1");
    await press(tab, "PageDown", "11 1");
    await press(tab, "PageUp", "2 1");
    await press(tab, "Control+End", "1000 11");
    await press(tab, "Control+Home", "1 1");
    await press(tab, "Control+ArrowDown", "1000 1");
    await press(tab, "Control+ArrowUp", "1 1");
    await press(tab, "Control+ArrowRight", "1 11");
    await press(tab, "ArrowUp", "0 11");
    await press(tab, "Control+ArrowLeft", "0 1");
    await press(tab, "ArrowRight", "0 2");
    // A heading sorts by Enter, beside others with Shift; Alt widens, Shift moves.
    await press(tab, "ArrowRight", "0 3");
    await press(tab, "ArrowRight", "0 4");
    await press(tab, "Enter", "0 4");
    expect(await heading(tab, "city").getAttribute("aria-sort")).toBe("ascending");
    await press(tab, "ArrowRight", "0 5");
    await press(tab, "Shift+Enter", "0 5");
    await expect.poll(() => digits(cell(tab, 1, 5))).toBe("0");
    const { width } = (await heading(tab, "salary").boundingBox())!;
    await press(tab, "Alt+ArrowRight", "0 5");
    await expect.poll(async () => (await heading(tab, "salary").boundingBox())!.width).toBeGreaterThan(width + 10);
    await press(tab, "Shift+ArrowLeft", "0 4");
    expect((await names(tab)).slice(0, 4)).toEqual(["id", "name", "salary", "city"]);
    await press(tab, "ArrowDown", "1 4");
    // Tab leaves it.
    await tab.keyboard.press("Tab");
    await expect.poll(() => tab.evaluate(() => document.activeElement!.closest("[role=grid]") === null)).toBe(true);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("selects by Space and by boxes, all with Ctrl+A, and gives up with Escape; what is selected follows its row", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await cell(tab, 2, 3).click();
    await tab.getByText("clicked: 1001 name", { exact: true }).waitFor();
    await tab.keyboard.press("Space");
    await tab.getByText("chosen: 1001", { exact: true }).waitFor();
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Shift+Space");
    await tab.getByText("chosen: 1001,1002,1003", { exact: true }).waitFor();
    await tab.getByLabel("Select row 6", { exact: true }).click();
    await tab.getByText("chosen: 1001,1002,1003,1005", { exact: true }).waitFor();
    await tab.getByRole("button", { name: "Insert" }).click();
    await expect.poll(() => text(cell(tab, 1, 3))).toBe("New");
    await expect.poll(() => tab.locator(".dc-grid-row[data-selected]").count()).toBe(4);
    expect(await tab.locator('[aria-rowindex="4"]').getAttribute("aria-selected")).toBe("true");
    await cell(tab, 5, 3).click();
    await tab.keyboard.press("Control+a");
    await expect.poll(async () => (await tab.getByText("chosen:").innerText()).split(",").length).toBe(1001);
    await tab.keyboard.press("Escape");
    await tab.keyboard.press("Escape");
    await tab.getByText("chosen:", { exact: true }).waitFor();
    await tab.close();
  });

  it("keeps sort, filters, widths, scroll and the place of the focus through reruns", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await heading(tab, "salary").click();
    await expect.poll(() => digits(cell(tab, 1, 5))).toBe("0");
    const search = tab.getByLabel("Search in People");
    await search.fill("oslo");
    await tab.getByText("250 of 1000 rows").waitFor();
    await cell(tab, 3, 3).click();
    const name = await text(cell(tab, 3, 3));
    await tab.locator(".dc-grid-frame").evaluate((element) => void (element.scrollTop = 400));
    await expect.poll(() => cell(tab, 20, 3).count()).toBe(1);
    await tab.getByRole("button", { name: "Equal" }).click();
    await tab.getByRole("button", { name: "Insert" }).click();
    await tab.getByText("251 of 1001 rows").waitFor();
    expect(await heading(tab, "salary").getAttribute("aria-sort")).toBe("ascending");
    expect(await tab.locator(".dc-grid-frame").evaluate((element) => element.scrollTop)).toBe(400);
    // The new row is sorted before it.
    await expect.poll(() => text(tab.locator('[role=gridcell][tabindex="0"]'))).toBe(name);
    await search.fill("");
    await tab.getByText("1001 rows").waitFor();
    await tab.close();
  });

  it("filters by the menu of a column, hides it, and brings it back", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await cell(tab, 1, 5).click();
    await tab.keyboard.press("ArrowUp");
    await tab.keyboard.press("Alt+ArrowDown");
    const menu = tab.getByRole("group", { name: "Menu of salary" });
    const filter = menu.getByLabel("Filter");
    await filter.fill(">x");
    await menu.getByText("is no number").waitFor();
    expect(await filter.getAttribute("aria-invalid")).toBe("true");
    await filter.fill("10..20");
    await tab.getByText("11 of 1000 rows").waitFor();
    await tab.keyboard.press("Enter");
    await expect.poll(() => focused(tab)).toBe("0 5");
    await tab.keyboard.press("Alt+ArrowDown");
    await menu.getByRole("button", { name: "Hide" }).click();
    await expect.poll(() => names(tab)).not.toContain("salary");
    await tab.getByRole("button", { name: "Columns", exact: true }).click();
    await tab.getByRole("checkbox", { name: "salary" }).click();
    await expect.poll(() => names(tab)).toContain("salary");
    await tab.keyboard.press("Escape");
    await cell(tab, 0, 5).focus();
    await tab.keyboard.press("Alt+ArrowDown");
    await menu.getByRole("button", { name: "Pin at the start" }).click();
    await expect.poll(async () => (await names(tab))[0]).toBe("salary");
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("marks by drawing and by Shift, and copies what is marked as a table", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await drag(tab, await middle(cell(tab, 2, 2)), await middle(cell(tab, 3, 4)));
    await expect.poll(() => tab.locator("[data-marked]").count()).toBe(6);
    await tab.keyboard.press("Shift+ArrowDown");
    await expect.poll(() => tab.locator("[data-marked]").count()).toBe(9);
    await tab.keyboard.press("Control+c");
    await tab.getByLabel("Pasted").focus();
    await tab.keyboard.press("Control+v");
    await expect
      .poll(() => tab.getByLabel("Pasted").inputValue())
      .toBe("1001\tPerson 1\tTromsø\n1002\tPerson 2\tAlta\n1003\tPerson 3\tBergen");
    await tab.close();
  });

  it("shows the last of a million rows, scrolled or by a key, and the first columns of hundreds", async () => {
    const tab = await stage.tab(browser, "million");
    await opened(tab);
    expect(await tab.getByRole("grid").getAttribute("aria-rowcount")).toBe("1000001");
    const frame = tab.locator(".dc-grid-frame");
    await frame.evaluate((element) => void (element.scrollTop = element.scrollHeight));
    await expect.poll(() => digits(cell(tab, 1_000_000, 1))).toBe("999999");
    // A small step is a small step, however much lies behind it.
    await frame.evaluate((element) => void (element.scrollTop -= 72));
    await expect.poll(() => cell(tab, 999_984, 1).count()).toBe(1);
    expect(await cell(tab, 1_000_000, 1).count()).toBe(1);
    await cell(tab, 999_990, 1).click();
    await press(tab, "Control+Home", "1 1");
    await press(tab, "Control+End", "1000000 302");
    await press(tab, "Home", "1000000 1");
    await frame.evaluate((element) => void (element.scrollTop = 0));
    await expect.poll(() => text(cell(tab, 1, 1))).toBe("0");
    expect(await tab.locator("[role=gridcell]").count()).toBeLessThan(600);
    await heading(tab, "mixed").click();
    await heading(tab, "mixed").click();
    await expect.poll(() => digits(cell(tab, 1, 2))).toBe("1000002");
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("begins on the right where the page does", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await tab.evaluate(() => void (document.documentElement.dir = "rtl"));
    await expect
      .poll(async () => {
        const [first, second] = await Promise.all([cell(tab, 1, 1).boundingBox(), cell(tab, 1, 2).boundingBox()]);
        return first!.x > second!.x;
      })
      .toBe(true);
    await cell(tab, 1, 2).click();
    await press(tab, "ArrowLeft", "1 3");
    await press(tab, "End", "1 11");
    const frame = (await tab.locator(".dc-grid-frame").boundingBox())!;
    const last = (await cell(tab, 1, 11).boundingBox())!;
    expect(last.x).toBeGreaterThanOrEqual(frame.x - 1);
    expect(await tab.locator(".dc-grid-frame").evaluate((element) => element.scrollLeft)).toBeLessThan(0);
    await press(tab, "Home", "1 1");
    await drag(tab, await middle(cell(tab, 2, 2)), await middle(cell(tab, 3, 3)));
    await expect.poll(() => tab.locator("[data-marked]").count()).toBe(4);
    await tab.close();
  });

  it("keeps how it is sorted when the script is edited", async () => {
    const [before, after] = [`Before in ${browser}`, `After in ${browser}`];
    stage.write("edited.app.tsx", edited(before));
    const tab = await stage.tab(browser, "edited");
    await tab.getByRole("grid", { name: before }).waitFor();
    await opened(tab);
    await heading(tab, "a").click();
    await expect.poll(() => text(cell(tab, 1, 1))).toBe("1");
    stage.write("edited.app.tsx", edited(after));
    await tab.getByRole("grid", { name: after }).waitFor();
    expect(await heading(tab, "a").getAttribute("aria-sort")).toBe("ascending");
    expect(await text(cell(tab, 1, 1))).toBe("1");
    await tab.close();
  });

  it("fits on a narrow page, where fingers tap and rest; fills the screen; is printed as a plain table", async () => {
    const tab = await stage.tab(browser, "rows");
    await opened(tab);
    await tab.setViewportSize({ width: 360, height: 740 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await tap(cell(tab, 3, 2));
    await tab.getByText("clicked: 1002 id", { exact: true }).waitFor();
    await rest(cell(tab, 4, 2), () => tab.getByText("chosen: 1003", { exact: true }).waitFor());

    await tab.setViewportSize({ width: 1280, height: 800 });
    const high = async (): Promise<number> => (await tab.locator(".dc-grid-view").boundingBox())!.height;
    await expect.poll(high).toBeGreaterThan(400);
    const before = await high();
    await tab.getByRole("button", { name: "Full screen" }).click();
    await expect.poll(high).toBeGreaterThan(before + 100);
    await cell(tab, 12, 3).click();
    await tab.keyboard.press("Escape");
    await expect.poll(high).toBe(before);
    // Where the browser does not: above the page.
    await tab.evaluate(() => void Object.defineProperty(document, "fullscreenEnabled", { value: false }));
    await tab.getByRole("button", { name: "Full screen" }).click();
    await expect.poll(high).toBeGreaterThan(before + 100);
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate(() => document.activeElement!.closest(".dc-grid-view") !== null)).toBe(true);
    await cell(tab, 12, 3).click();
    await tab.keyboard.press("Escape");
    await expect.poll(high).toBe(before);

    await asOnPaper(tab);
    expect(await tab.locator(".dc-grid-bar").isVisible()).toBe(false);
    const [first, second] = await Promise.all([cell(tab, 1, 3).boundingBox(), cell(tab, 2, 3).boundingBox()]);
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height - 1);
    expect(await tab.getByText("Person 5", { exact: true }).isVisible()).toBe(true);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("built, under a strict content policy: nothing is refused while it is used, and axe finds nothing, by day and by night", async () => {
    const { tab, refused } = await built.tab("gallery", browser, stage);
    await opened(tab);
    await tab.getByLabel("Select row 2", { exact: true }).click();
    await heading(tab, "name").focus();
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Shift+ArrowRight");
    await tab.locator("[data-marked]").first().waitFor();
    // What axe looks at differs little from browser to browser, and some take long.
    for (const scheme of browser === "chromium" ? ["light", "dark"] : []) {
      await tab.locator(".dc-page").evaluate((page, asked) => void (page.style.colorScheme = asked), scheme);
      expect(await findViolations(tab), scheme).toEqual([]);
    }
    await heading(tab, "name").focus();
    await tab.keyboard.press("Alt+ArrowDown");
    await tab.getByRole("group", { name: "Menu of name" }).waitFor();
    expect(await findViolations(tab)).toEqual([]);
    expect(await refused()).toEqual([]);
    expect(tab.problems).toEqual([]);
    await tab.close();
  });
});

it("selects cells: those that are drawn over, beside others with Ctrl", async () => {
  const page = await stage.page("cells");
  await opened(page);
  await drag(page, await middle(cell(page, 2, 1)), await middle(cell(page, 3, 2)));
  await page.getByText("cells: 1001id,1001name,1002id,1002name", { exact: true }).waitFor();
  await page.keyboard.down("Control");
  await cell(page, 5, 3).click();
  await page.keyboard.up("Control");
  await page.getByText("cells: 1001id,1001name,1002id,1002name,1004city", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("cells:", { exact: true }).waitFor();
  await page.close();
});

it("makes columns wider and narrower by their edges, fits them, and moves them", async () => {
  const page = await stage.page("rows");
  await opened(page);
  const width = async (): Promise<number> => (await heading(page, "name").boundingBox())!.width;
  const before = await width();
  const { x, y, width: wide, height } = (await heading(page, "name").boundingBox())!;
  await drag(page, [x + wide - 3, y + height / 2], [x + wide + 57, y + height / 2]);
  await expect.poll(width).toBe(before + 60);
  expect(await heading(page, "name").getAttribute("aria-sort")).toBe(null);
  await page.mouse.dblclick(x + wide + 57, y + height / 2);
  await expect.poll(width).toBeLessThan(before + 20);
  await drag(page, await middle(heading(page, "city")), [x + 10, y + height / 2]);
  await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual(["id", "city", "name"]);
  expect(await heading(page, "city").getAttribute("aria-sort")).toBe(null);
  await page.close();
});

it("scrolls without a blank frame, and makes no elements while it does", async () => {
  const page = await stage.page("million");
  await opened(page);
  const seen = await page.locator(".dc-grid-frame").evaluate(async (frame) => {
    const kept = new Set(document.querySelectorAll(".dc-grid-body > .dc-grid-row"));
    let [blank, late] = [0, 0];
    for (let step = 0; step < 60; step++) {
      frame.scrollTop += step % 10 === 9 ? 40_000 : 333;
      await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
      const { left, top, width, height } = document.querySelector(".dc-grid-layer")!.getBoundingClientRect();
      for (const share of [0.2, 0.5, 0.95]) {
        const hit = document.elementFromPoint(left + width / 4, top + height * share);
        if (hit?.closest("[role=gridcell]") == null) blank++;
        if (hit?.textContent === "") late++;
      }
    }
    const now = [...document.querySelectorAll(".dc-grid-body > .dc-grid-row")];
    return { blank, late, made: now.filter((row) => !kept.has(row)).length };
  });
  expect(seen).toMatchObject({ blank: 0, late: 0 });
  // At the beginning less is painted above.
  expect(seen.made).toBeLessThan(8);
  await page.close();
});

it("takes fingers: a tap, a long press, and none of it while they scroll", async () => {
  const context = await stage.browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = Object.assign(await context.newPage(), { problems: [] as string[] });
  await page.goto(`${stage.url}/rows`);
  await opened(page);
  const [x, y] = await middle(cell(page, 3, 2));
  await page.touchscreen.tap(x, y);
  await page.getByText("clicked: 1002 id", { exact: true }).waitFor();
  // All of a cell is its box: its edge takes the row in, and out again.
  const edge = async (box: string): Promise<void> => {
    const { x: left, y: top, width, height } = (await page.locator(box).boundingBox())!;
    expect([width, Math.round(height / 2)]).toEqual([44, 22]);
    await page.touchscreen.tap(left + 5, top + height / 2);
  };
  const chosen = (rows: string) => page.getByText(`chosen:${rows}`, { exact: !rows.endsWith(",") }).waitFor();
  for (const [box, rows] of [
    ['[aria-rowindex="6"] .dc-grid-boxes', " 1004"],
    [".dc-grid-heading.dc-grid-boxes", " 1000,1001,1002,"],
  ] as const)
    for (const each of [rows, ""]) {
      await edge(box);
      await chosen(each);
    }
  const touch = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]): Promise<unknown> =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([at, down]) => ({ x: at, y: down })) });
  await send("touchStart", [x, y]);
  await page.getByText("chosen: 1002", { exact: true }).waitFor();
  await send("touchEnd");
  await send("touchStart", [x, y + 100]);
  for (let by = 10; by <= 150; by += 10) await send("touchMove", [x, y + 100 - by]);
  await send("touchEnd");
  await expect.poll(() => page.locator(".dc-grid-frame").evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
  expect(await page.getByText("chosen:").innerText()).toBe("chosen: 1002");
  for (const tool of await page.locator(".dc-grid-tool").all()) {
    const { width, height } = (await tool.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

it("is as high as its one row", async () => {
  const page = await stage.page("one");
  await expect.poll(() => page.locator("[role=gridcell]").count()).toBe(3);
  const heights = page
    .locator(".dc-grid-frame")
    .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  expect(await heights).toEqual([56, 72, 96]);
  await page.close();
});

it("keeps its place while the part that paints it is on its way", async () => {
  const page = await watch(stage.browser);
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route(/grid-view/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${stage.url}/edited`);
  const waiting = page.locator(".dc-dataframe[aria-busy]");
  await waiting.waitFor({ state: "attached" });
  const before = (await waiting.boundingBox())!;
  open();
  await opened(page);
  expect(await page.locator(".dc-dataframe").boundingBox()).toEqual(before);
  await page.close();
});

it("is saved as a file of rows, under a strict content policy too", async () => {
  const { page, refused } = await built.page("gallery", stage.browser);
  await opened(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as CSV" }).first().click(),
  ]);
  expect(file.suggestedFilename()).toBe("people.csv");
  const saved = readFileSync((await file.path())!, "utf8").split("\r\n");
  expect(saved[0]).toBe("\ufeffid,name,city,salary,share,active,since,trend,tags,site");
  expect(saved.length).toBe(1002);
  expect(await refused()).toEqual([]);
  await page.close();
});
