// What spreadsheets go on with: numbers, days, times, texts with a number; and what they repeat.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnKind, ShownColumn } from "../spec/shown.ts";
import { continueSeries } from "./continue-series.ts";

const column = (kind: ColumnKind): ShownColumn => ({ key: "a", label: "a", kind });

/** The next three behind the cells, and the one before them. */
const around = (kind: ColumnKind, values: readonly unknown[], counts = false): unknown => {
  const series = continueSeries(values, column(kind), counts);
  return series && [0, 1, 2, -values.length - 1].map((at) => series(values.length + at));
};

it.each<[ColumnKind, unknown[], unknown]>([
  ["number", [1, 2], [3, 4, 5, 0]],
  ["number", [10, 5], [0, -5, -10, 15]],
  ["number", [0.1, 0.2], [0.3, 0.4, 0.5, 0]],
  ["number", [1, 1], [1, 1, 1, 1]],
  ["number", [1e21, 2e21], [3e21, 4e21, 5e21, 0]],
  ["number", [1e-7, 2e-7], [3e-7, 4e-7, 5e-7, 0]],
  ["progress", [0.25, 0.5], [0.75, 1, 1.25, 0]],
  ["date", ["2026-02-27"], ["2026-02-28", "2026-03-01", "2026-03-02", "2026-02-26"]],
  ["date", ["2026-03-28", "2026-03-30"], ["2026-04-01", "2026-04-03", "2026-04-05", "2026-03-26"]],
  ["date", ["2026-01-31", "2026-02-28"], ["2026-03-31", "2026-04-30", "2026-05-31", "2025-12-31"]],
  ["date", ["2024-02-29", "2025-02-28"], ["2026-02-28", "2027-02-28", "2028-02-29", "2023-02-28"]],
  ["date", ["0099-01-01", "0100-01-01"], ["0101-01-01", "0102-01-01", "0103-01-01", "0098-01-01"]],
  ["datetime", ["2026-01-01T08:30"], ["2026-01-02T08:30", "2026-01-03T08:30", "2026-01-04T08:30", "2025-12-31T08:30"]],
  [
    "datetime",
    ["2026-01-01T23:30:15", "2026-01-02T00:00:15"],
    ["2026-01-02T00:30:15", "2026-01-02T01:00:15", "2026-01-02T01:30:15", "2026-01-01T23:00:15"],
  ],
  ["time", ["22:15"], ["23:15", "00:15", "01:15", "21:15"]],
  ["time", ["08:00", "08:20"], ["08:40", "09:00", "09:20", "07:40"]],
  ["text", ["Item 9"], ["Item 10", "Item 11", "Item 12", "Item 8"]],
  ["text", ["A-08", "A-10"], ["A-12", "A-14", "A-16", "A-06"]],
  ["text", ["n0"], ["n1", "n2", "n3", "n1"]],
])("%s %j goes on", (kind, values, expected) => {
  expect(around(kind, values)).toEqual(expected);
});

it.each<[ColumnKind, unknown[]]>([
  ["number", [5]],
  ["number", [1, 2, 4]],
  ["number", [1, null]],
  ["number", [1, NaN]],
  ["number", [1, Infinity]],
  ["number", []],
  ["date", ["2026-01-01", ""]],
  ["date", ["2026-01-01", "2026-01-02", "2026-01-04"]],
  ["date", ["soon"]],
  ["time", ["late"]],
  ["text", ["Oslo"]],
  ["text", ["Item 1", "Thing 2"]],
  ["text", ["Item 1", "Item 2", "Item 4"]],
  ["text", ["12"]],
  ["text", [null, undefined]],
  ["boolean", [true, false]],
  ["select", ["a1", "a2"]],
  ["json", [1, 2]],
])("%s %j is repeated", (kind, values) => {
  expect(continueSeries(values, column(kind))).toBeUndefined();
});

it("whole numbers beyond the precision of others go on exactly, and do not mix with them", () => {
  const big = 2n ** 60n;
  expect(around("number", [big, big + 1n])).toEqual([big + 2n, big + 3n, big + 4n, big - 1n]);
  expect(around("number", [big, big + 1n, big + 3n])).toBeUndefined();
  expect(around("number", [1, 2n])).toBeUndefined();
});

it("options are no series", () => {
  expect(continueSeries([1, 2], { ...column("number"), options: [{ value: 1, label: "1" }] })).toBeUndefined();
});

it("a number alone is counted on where that is asked for", () => {
  expect(around("number", [5], true)).toEqual([6, 7, 8, 4]);
  expect(around("number", [5n], true)).toEqual([6n, 7n, 8n, 4n]);
});

describe("any cells", () => {
  it("what is there goes on as itself: a series says again what it was made of", () => {
    const steps = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        steps,
        steps,
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (from, by, count, places) => {
          const values = Array.from({ length: count }, (_, at) =>
            Number(((from + at * by) / 10 ** places).toFixed(places)),
          );
          const series = continueSeries(values, column("number"))!;
          expect(values.map((_, at) => series(at))).toEqual(values.map((value) => value + 0));
        },
      ),
    );
  });

  it("never throws, and gives nothing that is no value of the kind", () => {
    const kinds = fc.constantFrom<ColumnKind>("number", "date", "datetime", "time", "text");
    const value = fc.oneof(
      fc.anything(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.double(),
      fc.string(),
    );
    fc.assert(
      fc.property(kinds, fc.array(value, { maxLength: 4 }), fc.integer(), (kind, values, at) => {
        const next = continueSeries(values, column(kind))?.(at);
        expect(["undefined", "object", "number", "bigint", "string"]).toContain(typeof next);
        expect(next === undefined || next === null || typeof next !== "object").toBe(true);
      }),
    );
  });
});
