// What `Table` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Table, type TableProps } from "dacapo";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

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
