// What `DataFrame` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, DataFrame, session, Text } from "dacapo";
import type { Handle } from "../../core/block.ts";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";
import type { Selection } from "./data-frame.ts";
import { sortedRows } from "./sorted-rows.ts";

const cities = [
  { city: "Oslo", people: 717710 },
  { city: "Bergen", people: 291940 },
  { city: "Alta", people: 21144 },
  { city: "Nowhere" },
];

const cells = (page: HTMLElement, at: number): string[] =>
  [...page.querySelectorAll("tbody tr")].map((row) => row.children[at]!.textContent!);
const heading = (page: HTMLElement, text: string): HTMLElement =>
  [...page.querySelectorAll<HTMLElement>("th button")].find((button) => button.textContent!.startsWith(text))!;
const press = (element: Element, init: MouseEventInit = {}) =>
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, ...init }));

/** The page shows what the user did a moment later. */
const shown = () => new Promise((resolve) => setTimeout(resolve));

function selecting(selection: "rows" | "row" | "columns" | "column") {
  return onPage(() => {
    const { rows, columns } = DataFrame({ data: cities, selection });
    Text({ children: `${rows.join()} ${columns.join()}` });
  });
}

describe("DataFrame", () => {
  it("shows its rows, and sorts them by a heading: up, down, as they were; nothing comes last", async () => {
    const page = onPage(() => void DataFrame({ data: cities }));
    expect(cells(page, 0)).toEqual(["Oslo", "Bergen", "Alta", "Nowhere"]);
    expect(cells(page, 1)).toEqual(["717,710", "291,940", "21,144", ""]);
    const people = () => heading(page, "people");
    people().click();
    await shown();
    expect(cells(page, 0)).toEqual(["Alta", "Bergen", "Oslo", "Nowhere"]);
    expect(people().parentElement!.getAttribute("aria-sort")).toBe("ascending");
    people().click();
    await shown();
    expect(cells(page, 0)).toEqual(["Oslo", "Bergen", "Alta", "Nowhere"]);
    people().click();
    await shown();
    expect(people().parentElement!.getAttribute("aria-sort")).toBe(null);
    heading(page, "city").click();
    await shown();
    expect(cells(page, 0)).toEqual(["Alta", "Bergen", "Nowhere", "Oslo"]);
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
    const page = onPage(() => {
      const state = session({ shown: { id: true, city: true } as Record<string, boolean> });
      Button({ children: "Hide", onClick: () => void (state.shown = { ...state.shown, id: false }) });
      Button({ children: "Then", onClick: () => void (state.shown = { ...state.shown, ...then }) });
      const kept = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => state.shown[name] !== false)),
      );
      DataFrame({ data: kept });
    });
    heading(page, "people").click();
    await shown();
    const people = () => cells(page, (heading(page, "people").parentElement as HTMLTableCellElement).cellIndex);
    expect(people()).toEqual(["1", "2", "3"]);
    for (const button of page.querySelectorAll<HTMLElement>(".dc-button")) {
      button.click();
      await shown();
      expect(people()).toEqual(["1", "2", "3"]);
      expect(heading(page, "people").parentElement!.getAttribute("aria-sort")).toBe("ascending");
    }
  });

  it("takes columns by name, typed arrays among them, and selects in them", async () => {
    const data = { city: ["Oslo", "Alta"], mass: new Float64Array([2, 1]) };
    const page = onPage(() => {
      const { rows } = DataFrame({ data, selection: "rows" });
      Text({ children: rows.join() });
    });
    expect(cells(page, 1)).toEqual(["Oslo", "Alta"]);
    heading(page, "mass").click();
    await shown();
    expect(cells(page, 2)).toEqual(["1", "2"]);
    one(page, "tbody tr:first-child input").click();
    await shown();
    expect(one(page, ".dc-text").textContent).toBe("1");
  });

  it("evaluates to the rows that are selected, by their place in the data", async () => {
    const page = selecting("rows");
    heading(page, "city").click();
    await shown();
    const boxes = () => [...page.querySelectorAll<HTMLInputElement>("tbody input")];
    boxes()[0]!.click();
    await shown();
    boxes()[3]!.click();
    await shown();
    expect(one(page, ".dc-text").textContent).toBe("0,2 ");
    boxes()[0]!.click();
    await shown();
    expect(one(page, ".dc-text").textContent).toBe("0 ");
    one<HTMLInputElement>(page, "thead input").click();
    await shown();
    expect(one(page, ".dc-text").textContent).toBe("0,1,2,3 ");
    one(page, ".dc-dataframe").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await shown();
    expect(one(page, ".dc-text").textContent).toBe(" ");
  });

  it("with one row, takes the last", async () => {
    const page = selecting("row");
    const boxes = page.querySelectorAll<HTMLInputElement>("tbody input");
    boxes[1]!.click();
    await shown();
    boxes[2]!.click();
    await shown();
    expect(one(page, ".dc-text").textContent).toBe("2 ");
    expect([...boxes].map(({ checked }) => checked)).toEqual([false, false, true, false]);
    boxes[2]!.click();
    await shown();
    expect(one(page, ".dc-text").textContent).toBe(" ");
  });

  it("with columns, selects by their headings; more of them with Ctrl", async () => {
    const page = selecting("columns");
    press(heading(page, "city"));
    await shown();
    press(heading(page, "people"), { ctrlKey: true });
    await shown();
    expect(one(page, ".dc-text").textContent).toBe(" city,people");
    press(heading(page, "people"));
    await shown();
    expect(one(page, ".dc-text").textContent).toBe(" people");
    press(heading(page, "people"));
    await shown();
    expect(one(page, ".dc-text").textContent).toBe(" ");
    one(page, "[aria-label='Sort by city']").click();
    await shown();
    expect(cells(page, 0)[0]).toBe("Alta");
  });

  it("keeps of a selection what the data still has", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ data: cities as object[] });
        const { rows } = DataFrame({ data: state.data, selection: "rows", value: { rows: [0, 3] } });
        Text({ children: rows.join() });
      }),
    );
    expect(app.get(Text).text).toBe("0,3");
    app.session["data"] = cities.slice(0, 2);
    await app.rerun();
    expect(app.get(Text).text).toBe("0");
  });

  it("refuses two ways to select rows", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void DataFrame({ data: cities, selection: ["row", "rows"] })),
    );
    expect(app.exception?.message).toContain('selection is ["row","rows"].');
  });

  it("puts only a part of many rows on the page at first, and says how many there are", () => {
    const page = onPage(() => void DataFrame({ data: Array.from({ length: 100_000 }, (_, n) => ({ n })) }));
    expect(one(page, "table").getAttribute("aria-rowcount")).toBe("100001");
    expect(page.querySelectorAll("tbody tr").length).toBe(201);
  });

  it("sorts numbers as numbers and texts as people do", () => {
    const rows = [
      ["item 10", 10],
      ["item 9", 9],
      ["", ""],
      ["Item 1", 100],
    ] as const;
    expect(sortedRows(rows, 0, false)).toEqual([3, 1, 0, 2]);
    expect(sortedRows(rows, 1, true)).toEqual([3, 0, 1, 2]);
    expect(sortedRows(rows, -1, false)).toEqual([0, 1, 2, 3]);
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(DataFrame({ data: cities, selection: "rows" })).toEqualTypeOf<Selection>();
      expectTypeOf(DataFrame({ data: cities })).toExtend<Handle<any>>();
      // @ts-expect-error Nothing can be selected.
      DataFrame({ data: cities, onChange: () => {} });
    };
    expect(typed).toBeTypeOf("function");
  });
});
