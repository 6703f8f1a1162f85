// What `Table` does, and how it is painted.
// @vitest-environment happy-dom
import { tableFromArrays } from "apache-arrow";
import { table as arquero } from "arquero";
import { Button, DataFrame, lazyRows, Table, type TableProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { type FunctionComponent, h, render } from "preact";
import { describe, expect, it, vi } from "vitest";
import { hostile } from "../../../test/core/hostile.ts";
import { onPage, one } from "../on-page.fixture.ts";
import { shownOf } from "../shown.fixture.ts";
import { TablePaint } from "./table.paint.tsx";
import type { ShownTable } from "./table.ts";

const cells = (page: HTMLElement) =>
  [...page.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
const paint = (props: TableProps) => cells(onPage(() => void Table(props)));

describe("Table", () => {
  it("shows objects, with every key that a row has as a column", () => {
    expect(
      paint({
        data: [
          { city: "Oslo", since: 1048 },
          { city: "Bergen", coast: true },
        ],
      }),
    ).toEqual([
      ["city", "since", "coast"],
      ["Oslo", "1048", ""],
      ["Bergen", "", "true"],
    ]);
  });

  it("shows arrays, and any iterable of rows", () => {
    expect(
      paint({
        data: new Set([
          [1, "a"],
          [2, "b"],
        ]),
      }),
    ).toEqual([
      ["0", "1"],
      ["1", "a"],
      ["2", "b"],
    ]);
  });

  it("shows columns by name, maps, numbers and tables", () => {
    expect(paint({ data: { city: ["Oslo", "Alta"], mass: new Float64Array([1.5]) } })).toEqual([
      ["city", "mass"],
      ["Oslo", "1.5"],
      ["Alta", ""],
    ]);
    expect(paint({ data: new Map([["a", 1]]) })).toEqual([
      ["key", "value"],
      ["a", "1"],
    ]);
    expect(paint({ data: [3, 4] })).toEqual([["value"], ["3"], ["4"]]);
    expect(paint({ data: tableFromArrays({ n: [1], d: [new Date("2026-11-21")] }) })).toEqual([
      ["n", "d"],
      ["1", "2026-11-21"],
    ]);
    expect(paint({ data: arquero({ n: [1, 2] }).filter((row: { n: number }) => row.n > 1) })).toEqual([["n"], ["2"]]);
  });

  it("says in its place what is no data, and the rest of the page stays", async () => {
    for (const data of [null, "text", { a: 1 }, Promise.resolve([])]) {
      const app = await openApp(
        defineApp("t.app.tsx", () => {
          Table({ data: data as never });
          DataFrame({ data: data as never });
          Text({ children: "behind" });
        }),
      );
      expect(app.exception?.message).toMatch(/data (is|has)/);
      expect(app.get(Text).text).toBe("behind");
    }
  });

  it("loads rows that come part by part, and says so until they are here", async () => {
    const rows = lazyRows({
      count: 150,
      load: ({ from, to }) => Array.from({ length: to - from }, (_, at) => [from + at]),
    });
    const page = onPage(() => void Table({ data: rows }));
    expect(cells(page)).toEqual([[], ["Loading rows…"]]);
    await vi.waitFor(() => expect(page.querySelectorAll("tbody tr").length).toBe(150), { timeout: 20_000 });
    expect(one(page, "tbody tr:last-child").textContent).toBe("149");
    const many = lazyRows({ count: 1e6, block: 5000, load: ({ from, to }) => new Array<number>(to - from).fill(7) });
    const app = await openApp(defineApp("t.app.tsx", () => void Table({ data: many })));
    await vi.waitFor(
      () =>
        expect(shownOf(Table, app.get(Table).props)["note"]).toEqual({
          word: "rows.first",
          with: { most: 10_000, all: 1_000_000 },
        }),
      {
        timeout: 20_000,
      },
    );
  });

  it("shows ten thousand rows at most, and says how many there are beside", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Table({ data: { n: new Float64Array(12_000) } })));
    const { rows, more } = shownOf(Table, app.get(Table).props) as unknown as ShownTable;
    expect([rows.length, more]).toEqual([10_000, 2000]);
    const page = document.createElement("div");
    // As many elements would take seconds here.
    render(
      h(TablePaint as FunctionComponent<any>, { props: { columns: [{ label: "n" }], rows: [["0"]], more }, box: {} }),
      page,
    );
    expect(cells(page)).toEqual([["n"], ["0"], ["2000 more rows"]]);
  });

  it("shows the columns asked for, with their headings", () => {
    const data = [{ a: 1, b: 2, c: 3 }];
    expect(paint({ data, columns: ["c", { key: "a", label: "First" }] })).toEqual([
      ["c", "First"],
      ["3", "1"],
    ]);
  });

  it("writes numbers, dates and objects for people", () => {
    const day = new Date("2026-11-21");
    const hour = new Date("2026-11-21T08:45Z");
    expect(paint({ data: [[1234567.891, 0.1 + 0.2, day, hour, { x: 1 }, null]] })[1]).toEqual([
      "1,234,567.891",
      "0.3",
      "2026-11-21",
      "2026-11-21 08:45",
      '{"x":1}',
      "",
    ]);
  });

  it("writes the numbers of a column alike: in groups where one needs them, years never", () => {
    const data = [
      { sold: 1356, year: 2026 },
      { sold: 10538, year: 1999 },
      { sold: 0.5, year: null },
    ];
    expect(paint({ data }).slice(1)).toEqual([
      ["1,356", "2026"],
      ["10,538", "1999"],
      ["0.5", ""],
    ]);
  });

  it("puts numbers on the right", () => {
    const page = onPage(
      () =>
        void Table({
          data: [
            { city: "Oslo", since: 1048 },
            { city: "Bergen", since: null },
          ],
        }),
    );
    expect([...page.querySelectorAll("[data-numeric]")].map((cell) => cell.textContent)).toEqual(["since", "1048", ""]);
  });

  it("shows rows that were changed in place", () => {
    const data = [{ n: 1 }];
    const page = onPage(() => {
      Table({ data });
      Button({ children: "More", onClick: () => void (data[0]!.n++, data.push({ n: 9 })) });
    });
    one(page, "button").click();
    expect(cells(page)).toEqual([["n"], ["2"], ["9"]]);
  });
});

it.each(Object.keys(hostile).filter((key) => !/set without end/.test(key)))(
  "B2: %s as all data of a table",
  async (key) => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Table({ data: hostile[key]!() as never });
        DataFrame({ data: hostile[key]!() as never });
        Text({ children: "behind" });
      }),
    );
    expect(app.get(Text).text).toBe("behind");
  },
);
