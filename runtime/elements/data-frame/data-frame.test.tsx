// How `DataFrame` is painted, and what comes of what the user does; what needs a real browser is tested in `test/browser/grid.test.ts`.
// @vitest-environment happy-dom
import { Button, DataFrame, lazyRows, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it, vi } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const cities = [
  { city: "Oslo", people: 717710 },
  { city: "Bergen", people: 291940 },
  { city: "Alta", people: 21144 },
  { city: "Nowhere" },
];

const soon = <T,>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 20_000 });

/** The grid is a file of its own, which comes later. */
async function gridOn(draw: () => void): Promise<HTMLElement> {
  const page = onPage(draw);
  await soon(() => one(page, "[role=grid]"));
  return page;
}

const rowsOf = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(".dc-grid-body > [role=row]"),
];
const cellsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>("[role=gridcell]")];
const column = (page: HTMLElement, at: number): string[] => rowsOf(page).map((row) => cellsOf(row)[at]!.textContent!);
const heading = (page: HTMLElement, text: string): HTMLElement =>
  [...page.querySelectorAll<HTMLElement>("[role=columnheader]")].find(
    (each) => each.querySelector(".dc-grid-name")?.textContent === text,
  )!;
const cell = (page: HTMLElement, row: number, at: number): HTMLElement => cellsOf(rowsOf(page)[row]!)[at]!;
const click = (element: Element, init: MouseEventInit = {}): void => {
  element.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0, ...init }));
  element.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, button: 0, ...init }));
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
};
const press = (page: HTMLElement, key: string, init: KeyboardEventInit = {}): boolean =>
  (page.contains(document.activeElement) ? document.activeElement! : one(page, "[role=grid]")).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
  );
const said = (page: HTMLElement): string => one(page, ".dc-text").textContent!;

describe("DataFrame", () => {
  it("shows its rows, and sorts them by a heading: up, down, as they were; nothing comes last", async () => {
    const page = await gridOn(() => void DataFrame({ data: cities }));
    expect(column(page, 0)).toEqual(["Oslo", "Bergen", "Alta", "Nowhere"]);
    expect(column(page, 1)).toEqual(["717,710", "291,940", "21,144", ""]);
    const people = (): HTMLElement => heading(page, "people");
    click(people());
    await soon(() => expect(column(page, 0)).toEqual(["Alta", "Bergen", "Oslo", "Nowhere"]));
    expect(people().getAttribute("aria-sort")).toBe("ascending");
    click(people());
    await soon(() => expect(column(page, 0)).toEqual(["Oslo", "Bergen", "Alta", "Nowhere"]));
    expect(people().getAttribute("aria-sort")).toBe("descending");
    click(people());
    await soon(() => expect(people().getAttribute("aria-sort")).toBe(null));
    click(heading(page, "city"));
    await soon(() => expect(column(page, 0)).toEqual(["Alta", "Bergen", "Nowhere", "Oslo"]));
  });

  it("sorts by a second column with Shift, and says in words which is which", async () => {
    const data = [
      { a: 2, b: "x" },
      { a: 1, b: "y" },
      { a: 1, b: "x" },
    ];
    const page = await gridOn(() => void DataFrame({ data }));
    click(heading(page, "a"));
    click(heading(page, "b"), { shiftKey: true });
    await soon(() => expect(column(page, 1)).toEqual(["x", "y", "x"]));
    expect(heading(page, "a").getAttribute("aria-sort")).toBe("ascending");
    expect(heading(page, "b").getAttribute("aria-sort")).toBe(null);
    expect(heading(page, "b").textContent).toContain("sorted as number 2, ascending");
  });

  it("says what a screen reader needs: counts, positions, what is selected", async () => {
    const page = await gridOn(() => void DataFrame({ data: cities, selection: "rows", label: "Cities" }));
    const grid = one(page, "[role=grid]");
    expect(grid.getAttribute("aria-label")).toBe("Cities");
    expect(grid.getAttribute("aria-rowcount")).toBe("5");
    expect(grid.getAttribute("aria-colcount")).toBe("3");
    expect(grid.getAttribute("aria-multiselectable")).toBe("true");
    expect(grid.getAttribute("aria-readonly")).toBe("true");
    expect(rowsOf(page).map((row) => row.getAttribute("aria-rowindex"))).toEqual(["2", "3", "4", "5"]);
    expect(cellsOf(rowsOf(page)[0]!).map((each) => each.getAttribute("aria-colindex"))).toEqual(["1", "2", "3"]);
    expect(page.querySelectorAll('[role=gridcell][tabindex="0"], [role=columnheader][tabindex="0"]').length).toBe(1);
  });

  it.each([
    ["hidden", { id: false }],
    ["hidden and back", { id: true }],
    ["the sorted one alone", { id: false, city: false }],
  ])("D5: the sort stays with its column when another in front of it is %s", async (_what, then) => {
    const rows = [
      { id: 1, city: "B", people: 3 },
      { id: 2, city: "C", people: 1 },
      { id: 3, city: "A", people: 2 },
    ];
    const page = await gridOn(() => {
      const state = session({ shown: { id: true, city: true } as Record<string, boolean> });
      Button({ children: "Hide", onClick: () => void (state.shown = { ...state.shown, id: false }) });
      Button({ children: "Then", onClick: () => void (state.shown = { ...state.shown, ...then }) });
      const kept = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => state.shown[name] !== false)),
      );
      DataFrame({ data: kept });
    });
    click(heading(page, "people"));
    const people = (): string[] => column(page, Number(heading(page, "people").getAttribute("aria-colindex")) - 1);
    await soon(() => expect(people()).toEqual(["1", "2", "3"]));
    for (const button of page.querySelectorAll<HTMLElement>(".dc-button")) {
      button.click();
      await soon(() => expect(people()).toEqual(["1", "2", "3"]));
      expect(heading(page, "people").getAttribute("aria-sort")).toBe("ascending");
    }
  });

  it("takes columns by name, typed arrays among them, and selects in them", async () => {
    const data = { city: ["Oslo", "Alta"], mass: new Float64Array([2, 1]) };
    const page = await gridOn(() => {
      const { rows } = DataFrame({ data, selection: "rows" });
      Text({ children: rows.join() });
    });
    expect(column(page, 1)).toEqual(["Oslo", "Alta"]);
    click(heading(page, "mass"));
    await soon(() => expect(column(page, 2)).toEqual(["1", "2"]));
    cell(page, 0, 0).querySelector("input")!.click();
    await soon(() => expect(said(page)).toBe("1"));
  });

  it("evaluates to the rows that are selected, by their key, in the order of the data", async () => {
    const page = await gridOn(() => {
      const { rows } = DataFrame({ data: cities, rowKey: "city", selection: "rows" });
      Text({ children: rows.join() });
    });
    click(heading(page, "city"));
    await soon(() => expect(column(page, 1)[0]).toBe("Alta"));
    const boxes = (): HTMLInputElement[] => rowsOf(page).map((row) => row.querySelector("input")!);
    boxes()[0]!.click();
    await soon(() => expect(said(page)).toBe("Alta"));
    boxes()[3]!.click();
    await soon(() => expect(said(page)).toBe("Oslo,Alta"));
    expect(rowsOf(page).map((row) => row.getAttribute("aria-selected"))).toEqual(["true", "false", "false", "true"]);
    expect(one<HTMLInputElement>(page, "[aria-label='Select all rows']").indeterminate).toBe(true);
    boxes()[0]!.click();
    await soon(() => expect(said(page)).toBe("Oslo"));
    one(page, "[aria-label='Select all rows']").click();
    await soon(() => expect(said(page)).toBe("Oslo,Bergen,Alta,Nowhere"));
    cell(page, 0, 1).focus();
    press(page, "Escape");
    await soon(() => expect(said(page)).toBe(""));
    expect(press(page, "Escape"), "a key that has nothing to give up is for what is around").toBe(true);
  });

  it("with one row, takes the row that is clicked, and gives it back at the second click", async () => {
    const page = await gridOn(() => {
      const { rows } = DataFrame({ data: cities, selection: "row" });
      Text({ children: rows.join() });
    });
    click(cell(page, 1, 0));
    await soon(() => expect(said(page)).toBe("1"));
    click(cell(page, 2, 1));
    await soon(() => expect(said(page)).toBe("2"));
    click(cell(page, 2, 1));
    await soon(() => expect(said(page)).toBe(""));
    press(page, " ");
    await soon(() => expect(said(page)).toBe("2"));
  });

  it("with columns, selects by their headings, and sorts by Enter", async () => {
    const page = await gridOn(() => {
      const { columns } = DataFrame({ data: cities, selection: "columns" });
      Text({ children: columns.join() });
    });
    click(heading(page, "city"));
    await soon(() => expect(said(page)).toBe("city"));
    click(heading(page, "people"), { ctrlKey: true });
    await soon(() => expect(said(page)).toBe("city,people"));
    click(heading(page, "people"));
    await soon(() => expect(said(page)).toBe("people"));
    click(heading(page, "people"));
    await soon(() => expect(said(page)).toBe(""));
    heading(page, "city").focus();
    press(page, "Enter");
    await soon(() => expect(column(page, 0)[0]).toBe("Alta"));
  });

  it("with cells, selects what is clicked and what is marked by keys", async () => {
    const page = await gridOn(() => {
      const { cells } = DataFrame({ data: cities, selection: "cells" });
      Text({ children: cells.map(({ row, column: key }) => `${row}${key}`).join() });
    });
    click(cell(page, 1, 0));
    await soon(() => expect(said(page)).toBe("1city"));
    cell(page, 1, 0).focus();
    press(page, "ArrowDown", { shiftKey: true });
    await soon(() => expect(said(page)).toBe("1city,2city"));
    press(page, "Escape");
    await soon(() => expect(said(page)).toBe(""));
  });

  it("tells the script of clicks on cells and on buttons", async () => {
    const heard: unknown[] = [];
    const page = await gridOn(() => {
      DataFrame({
        data: cities,
        columns: [{ key: "city" }, { key: "go", kind: "button", text: "Open", onClick: (row) => heard.push(row) }],
        onCellClick: ({ column: key, value }) => heard.push([key, value]),
      });
    });
    click(cell(page, 1, 0));
    expect(heard).toEqual([["city", "Bergen"]]);
    click(cell(page, 2, 1).querySelector("button")!);
    expect(heard[1]).toBe(cities[2]);
    cell(page, 3, 1).focus();
    press(page, "Enter");
    expect(heard[2]).toBe(cities[3]);
  });

  it("refuses two ways to select rows", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void DataFrame({ data: cities, selection: ["row", "rows"] })),
    );
    expect(app.exception?.message).toContain('selection is ["row","rows"].');
  });

  it("puts only what is in sight of many rows and columns on the page, and says how many there are", async () => {
    const row = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`c${at}`, at]));
    const page = await gridOn(() => void DataFrame({ data: Array.from({ length: 100_000 }, () => row) }));
    expect(one(page, "[role=grid]").getAttribute("aria-rowcount")).toBe("100001");
    expect(one(page, "[role=grid]").getAttribute("aria-colcount")).toBe("500");
    expect(rowsOf(page).length).toBeLessThan(30);
    expect(page.querySelectorAll("[role=gridcell]").length).toBeLessThan(600);
  });

  it("says so where there are no rows", async () => {
    const page = await gridOn(() => void DataFrame({ data: [] }));
    expect(one(page, ".dc-grid-none").textContent).toBe("No rows");
  });

  it("shows each kind as it is meant, and lets no address run code", async () => {
    const page = await gridOn(
      () =>
        void DataFrame({
          data: [
            {
              on: true,
              city: "Oslo",
              tags: ["a", "b"],
              good: "https://example.com/x",
              bad: "javascript:alert(1)",
              share: 0.5,
              trend: [1, 3, 2],
              data: { deep: [1] },
              wrong: 1,
            },
          ],
          columns: {
            on: { width: 60 },
            tags: { width: 60 },
            city: { kind: "select", options: ["Alta", "Oslo"], tone: "good", width: 60 },
            good: { kind: "link", text: "There", width: 60 },
            bad: { kind: "link", width: 60 },
            share: { kind: "progress", width: 60 },
            trend: { kind: "line", width: 60 },
            data: { kind: "json" },
            wrong: {
              format: () => {
                throw new Error("no such format");
              },
            },
          },
        }),
    );
    const [on, city, tags, good, bad, share, trend, data, wrong] = cellsOf(rowsOf(page)[0]!);
    expect(on!.querySelector("[role=img]")!.getAttribute("aria-label")).toBe("yes");
    expect(city!.querySelector(".dc-grid-tag")!.getAttribute("data-tone")).toBe("1");
    expect(city!.getAttribute("data-tone")).toBe("good");
    expect([...tags!.querySelectorAll(".dc-grid-tag")].map((tag) => tag.textContent)).toEqual(["a", "b"]);
    expect(good!.querySelector("a")!.textContent).toBe("There");
    expect(good!.querySelector("a")!.href).toBe("https://example.com/x");
    expect(bad!.querySelector("a")).toBe(null);
    expect(bad!.textContent).toBe("javascript:alert(1)");
    expect(share!.textContent).toBe("50%");
    expect(trend!.querySelector("svg")!.getAttribute("aria-label")).toBe("3 values, 1 to 3, the last 2");
    expect(data!.textContent).toContain("deep");
    expect(wrong!.textContent).toContain("no such format");
  });

  it("puts no more than a line of a megabyte on the page", async () => {
    const page = await gridOn(() => void DataFrame({ data: [{ text: "long ".repeat(200_000) }] }));
    expect(cell(page, 0, 0).textContent!.length).toBeLessThan(1000);
  });

  it("asks for rows when they are seen, says what failed, and asks again", async () => {
    let fails = true;
    const asked: number[] = [];
    const people = lazyRows<{ n: number }>({
      count: 100_000,
      block: 50,
      load({ from, to }) {
        asked.push(from);
        if (fails) throw new Error("no network");
        return Array.from({ length: to - from }, (_, at) => ({ n: from + at }));
      },
    });
    const page = await gridOn(() => void DataFrame({ data: people, columns: ["n"] }));
    await soon(() => expect(cell(page, 0, 0).textContent).toContain("no network"));
    expect(one(page, "[role=grid]").getAttribute("aria-rowcount")).toBe("100001");
    fails = false;
    cell(page, 0, 0).querySelector("button")!.click();
    await soon(() => expect(column(page, 0).slice(0, 3)).toEqual(["0", "1", "2"]));
    expect(asked).toEqual([0, 0]);
  });
});
