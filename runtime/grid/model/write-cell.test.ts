// What stands in cells of each kind, whatever the value is, and what is copied of it.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anyMaker, hostile } from "../../../test/core/hostile.ts";
import { setFull } from "../../core/thrown/in-short.ts";
import type { ColumnKind, ShownColumn } from "../spec/shown.ts";
import { KINDS } from "../spec/misfit.ts";
import { plainCell, writeCell } from "./write-cell.ts";

beforeAll(async () => setFull(await import("../../core/run/in-full.ts")));

const columnOf = (kind: ColumnKind, more: Partial<ShownColumn> = {}): ShownColumn => ({
  key: "c",
  label: "C",
  kind,
  ...more,
});

describe("writeCell", () => {
  it.each([
    ["number", 12345.5, {}, "12,345.5"],
    ["number", 1234.5, { format: { style: "currency", currency: "EUR" } }, "€1,234.50"],
    ["number", 12n, { format: { minimumIntegerDigits: 3 } }, "012"],
    ["number", "n/a", {}, "n/a"],
    ["number", NaN, {}, ""],
    ["number", 1, { format: { style: "nonsense" } }, "1"],
    ["progress", 0.256, {}, "25.6%"],
    ["progress", 30, { max: 60 }, "30"],
    ["date", new Date(2026, 0, 2, 8, 45), {}, "2026-01-02"],
    ["date", "2026-01-02", {}, "2026-01-02"],
    ["date", "2026-01-02", { format: { dateStyle: "long" } }, "January 2, 2026"],
    ["datetime", new Date(2026, 0, 2, 8, 45), {}, "2026-01-02 08:45"],
    ["datetime", new Date(2026, 0, 2), {}, "2026-01-02"],
    ["datetime", "2026-01-02T08:45", {}, "2026-01-02 08:45"],
    ["datetime", new Date(NaN), {}, ""],
    ["time", "08:45", {}, "08:45"],
    ["time", new Date(2026, 0, 2, 8, 45, 30), {}, "08:45:30"],
    ["time", "18:05", { format: { timeStyle: "short", hourCycle: "h12" } }, /^6:05\sPM$/],
    ["boolean", true, {}, "true"],
    ["select", 2, { options: [{ value: 2, label: "Two" }] }, "Two"],
    ["select", 3, { options: [{ value: 2, label: "Two" }] }, "3"],
    ["list", ["a", 1000000, null], {}, "a, 1,000,000, "],
    ["list", new Set([1, 2]), {}, "1, 2"],
    ["list", "alone", {}, "alone"],
    ["line", new Float64Array([1, 2.5]), {}, "1, 2.5"],
    ["link", "https://example.org", {}, "https://example.org"],
    ["link", "https://example.org", { text: "Open" }, "Open"],
    ["json", { a: [1] }, {}, '{"a":[1]}'],
    ["button", null, { text: "Go" }, "Go"],
    ["button", null, {}, "C"],
    ["text", null, {}, ""],
    ["text", undefined, {}, ""],
  ] as [ColumnKind, unknown, Partial<ShownColumn>, string | RegExp][])("%s of %o (%o)", (kind, value, more, text) => {
    const written = writeCell(value, columnOf(kind, more));
    if (typeof text === "string") expect(written).toBe(text);
    else expect(written).toMatch(text);
  });

  it("a column's own words win, and so does its error", () => {
    expect(writeCell(1, columnOf("number"), "one")).toBe("one");
    expect(writeCell(1, columnOf("number"), "")).toBe("");
    expect(writeCell(1, columnOf("number"), { error: "No!" })).toBe("No!");
  });

  it("takes anything", () => {
    const makers = Object.keys(hostile);
    for (const key of makers)
      for (const kind of KINDS)
        expect(writeCell(hostile[key]!(), columnOf(kind)), `${key} ${kind}`).toBeTypeOf("string");
    fc.assert(
      fc.property(anyMaker, fc.constantFrom(...KINDS), (make, kind) => {
        const value = make();
        return typeof writeCell(value, columnOf(kind)) === "string" && typeof plainCell(value) === "string";
      }),
    );
  });
});

it.each([
  [1234.5, "1234.5"],
  [1e21, "1e+21"],
  [-0, "0"],
  [12n, "12"],
  [true, "true"],
  ["a\nb", "a\nb"],
  [null, ""],
  [NaN, ""],
  [new Date(2026, 0, 2), "2026-01-02"],
  [new Date(2026, 0, 2, 8, 5), "2026-01-02 08:05"],
  [new Date(2026, 0, 2, 8, 5, 7, 30), "2026-01-02 08:05:07.030"],
  [new Date(NaN), ""],
  [[1, "a"], "1, a"],
  [{ a: 1 }, '{"a":1}'],
])("of %o is copied %j", (value, text) => {
  expect(plainCell(value)).toBe(text);
});
