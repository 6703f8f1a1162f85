// What is typed and pasted, in the forms of several places.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnKind, ShownColumn } from "../spec/shown.ts";
import { asField } from "./as-field.ts";
import { cells } from "../../language/english/grid.ts";
import { hear } from "../../language/hear.ts";
import { parseCell } from "./parse-cell.ts";
import { parseDay, parseDayAndTime, parseTime } from "./parse-moment.ts";
import { parseNumber } from "./parse-number.ts";

const problemOf = (parsed: ReturnType<typeof parseCell>) =>
  "problem" in parsed ? hear(parsed.problem, { cells }) : undefined;

describe("numbers", () => {
  it.each([
    ["1,234.5", "en", 1234.5],
    ["1.234,5", "en", 1234.5],
    ["1.234,5", "de", 1234.5],
    ["1,234", "en", 1234],
    ["1,234", "de", 1.234],
    ["1.234", "de", 1234],
    ["1,5", "en", 1.5],
    ["1.5", "de", 1.5],
    ["1,234,567", "de", 1_234_567],
    ["12,34,567", "en-IN", 1_234_567],
    ["1'234.50", "de-CH", 1234.5],
    ["1 234,5", "fr", 1234.5],
    ["€ 1.234,50", "de", 1234.5],
    ["-$1,234.50", "en", -1234.5],
    ["$-5", "en", -5],
    ["(12.5)", "en", -12.5],
    ["−3", "en", -3],
    ["12 %", "en", 0.12],
    ["USD 5", "en", 5],
    ["5 CHF", "en", 5],
    ["1e3", "en", 1000],
    ["٣", "ar", 3],
    ["١٬٢٣٤٫٥", "ar", 1234.5],
    ["１２", "ja", 12],
    [".5", "en", 0.5],
    ["1,2,3", "en", undefined],
    ["five", "en", undefined],
    ["Infinity", "en", undefined],
    ["0x10", "en", undefined],
    ["", "en", undefined],
  ])("%s in %s is %s", (typed, locale, number) => expect(parseNumber(typed, locale)).toBe(number));

  it("are read back as they are written in any place", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.constantFrom("en", "de", "fr", "de-CH", "en-IN", "sv", "pl"),
        (number, locale) => {
          const rounded = Math.round(number * 100) / 100;
          const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(rounded);
          expect(parseNumber(written, locale) ?? NaN).toBeCloseTo(rounded, 2);
        },
      ),
    );
  });

  it("never throw, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (typed) => void [parseNumber(typed, "de"), parseDay(typed, "de"), parseDayAndTime(typed), parseTime(typed)],
      ),
    );
  });
});

describe("moments", () => {
  it.each([
    ["2026-11-29", "en-US", "2026-11-29"],
    ["29.11.2026", "de", "2026-11-29"],
    ["29. 11. 26", "de", "2026-11-29"],
    ["11/29/2026", "en-US", "2026-11-29"],
    ["1/2/2026", "en-US", "2026-01-02"],
    ["1/2/2026", "en-GB", "2026-02-01"],
    ["29/11/2026", "en-US", "2026-11-29"],
    ["29 November 2026", "de", "2026-11-29"],
    ["Nov 29, 2026", "en", "2026-11-29"],
    ["29. Dezember 2026", "de", "2026-12-29"],
    ["1 mars 2026", "fr", "2026-03-01"],
    ["2026-02-30", "en", undefined],
    ["99", "en", undefined],
    ["soon", "en", undefined],
  ])("%s in %s is the day %s", (typed, locale, day) => expect(parseDay(typed, locale)).toBe(day));

  it.each([
    ["8:45", "08:45"],
    ["08:45:30", "08:45:30"],
    ["8 pm", "20:00"],
    ["12:30 a.m.", "00:30"],
    ["8.45", "08:45"],
    ["24:00", undefined],
    ["8", undefined],
  ])("%s is the time %s", (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each([
    ["2026-11-29 08:45", "en", "2026-11-29T08:45"],
    ["2026-11-29T08:45:00.000Z", "en", "2026-11-29T08:45:00"],
    ["11/29/2026, 8:45 PM", "en-US", "2026-11-29T20:45"],
    ["29.11.2026 8:45", "de", "2026-11-29T08:45"],
    ["29.11.2026", "de", "2026-11-29T00:00"],
    ["8:45", "de", undefined],
  ])("%s in %s is %s", (typed, locale, moment) => expect(parseDayAndTime(typed, locale)).toBe(moment));

  it("take the form of the other values", () => {
    expect(asField("2026-11-29", "date", new Date(0), "UTC")).toEqual(new Date("2026-11-29T00:00Z"));
    expect(asField("2026-11-29T08:00", "datetime", new Date(0), "Europe/Vienna")).toEqual(
      new Date("2026-11-29T07:00Z"),
    );
    expect(asField("2026-11-29", "date", "2026-01-01", "UTC")).toBe("2026-11-29");
    expect(asField(5, "number", 3n, "UTC")).toBe(5n);
  });
});

describe("other kinds", () => {
  const parse = (typed: string, kind: ColumnKind, more: Partial<ShownColumn> = {}) =>
    parseCell(typed, { key: "x", label: "x", kind, ...more }, "en");
  const options = [
    { value: 1, label: "Low" },
    { value: 2, label: "High" },
  ];

  it.each([
    ["yes", "boolean", true],
    ["FALSCH", "boolean", false],
    ["a, b;c", "list", ["a", "b", "c"]],
    ['["a, b", 2]', "list", ["a, b", 2]],
    ["1 2.5 -3", "line", [1, 2.5, -3]],
    ['{"a":1}', "json", { a: 1 }],
    ["#F80", "color", "#ff8800"],
    ["  as it is ", "text", "  as it is "],
  ] as const)("%s in a column of %s", (typed, kind, value) => expect(parse(typed, kind)).toEqual({ value }));

  it.each([
    ["perhaps", "boolean", "Yes or no is expected."],
    ["{", "json", "This is no JSON."],
    ["red", "color", "A colour like #ff8800 is expected."],
    ["1 x", "bar", "Numbers with spaces between them are expected."],
    ["x", "button", "This cannot be edited."],
  ] as const)("%s is wrong in a column of %s", (typed, kind, problem) =>
    expect(problemOf(parse(typed, kind))).toBe(problem),
  );

  it("options are found by what they are called", () => {
    expect(parse("high", "select", { options })).toEqual({ value: 2 });
    expect(problemOf(parse("mid", "select", { options }))).toBe('"mid" is not one of Low, High.');
  });
});
