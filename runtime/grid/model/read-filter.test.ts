// What can be written into the filter of a column, and what is said of what cannot.
import { describe, expect, it } from "vitest";
import type { ColumnKind, ShownColumn } from "../spec/shown.ts";
import { cells } from "../../language/english/grid.ts";
import { hear } from "../../language/hear.ts";
import { readFilter } from "./read-filter.ts";
import { writeCell } from "./write-cell.ts";

const columnOf = (kind: ColumnKind, more: Partial<ShownColumn> = {}): ShownColumn => ({
  key: "c",
  label: "C",
  kind,
  ...more,
});

function pass(filter: string, values: readonly unknown[], column: ShownColumn): unknown[] {
  const found = readFilter(filter, column);
  if (found === null) return [...values];
  if ("problem" in found) throw new Error(found.problem);
  return values.filter((value) => found.test(value, () => writeCell(value, column)));
}

describe("texts", () => {
  const cities = ["Oslo", "Ålesund", "Bergen", "", null, undefined, "a, b", ">5"];
  it.each([
    ["oslo", ["Oslo"]],
    ["ÅLE", ["Ålesund"]],
    ["ale", ["Ålesund"]],
    ["os, berg", ["Oslo", "Bergen"]],
    ['"a, b"', ["a, b"]],
    ["=oslo", ["Oslo"]],
    ["=osl", []],
    ["!o", ["Ålesund", "Bergen", "", null, undefined, "a, b", ">5"]],
    ["!=oslo", ["Ålesund", "Bergen", "", null, undefined, "a, b", ">5"]],
    ["empty", ["", null, undefined]],
    ["=", ["", null, undefined]],
    ["!empty", ["Oslo", "Ålesund", "Bergen", "a, b", ">5"]],
    ['=">5"', [">5"]],
    ['">5"', [">5"]],
    [">=bergen", ["Oslo", "Bergen"]],
    ["  ", cities],
    [",,", cities],
    ["!", []],
  ])("%s", (filter, wanted) => {
    expect(pass(filter, cities, columnOf("text"))).toEqual(wanted);
  });

  it("options are found by what they are called", () => {
    const options = [
      { value: 1, label: "Low" },
      { value: 2, label: "High" },
    ];
    expect(pass("hi", [1, 2, null], columnOf("select", { options }))).toEqual([2]);
    expect(pass("=low", [1, 2, null], columnOf("select", { options }))).toEqual([1]);
  });
});

describe("numbers", () => {
  const numbers = [1, 10, 12.5, -3, 1234, null, NaN, "7", "x", 20n];
  it.each([
    [">10", [12.5, 1234, 20n]],
    [">=10", [10, 12.5, 1234, 20n]],
    ["≥ 10", [10, 12.5, 1234, 20n]],
    ["<0", [-3]],
    ["<=1", [1, -3]],
    ["=7", ["7"]],
    ["10..20", [10, 12.5, 20n]],
    ["..0", [-3]],
    ["1000..", [1234]],
    ["-5..1", [1, -3]],
    ["1,234", [1, 10, 12.5, 1234]],
    ['"1,234"', [1234]],
    ["!>0", [-3, null, NaN, "x"]],
    ["empty", [null, NaN]],
    [">1 000", [1234]],
    [">1e3", [1234]],
  ])("%s", (filter, wanted) => {
    expect(pass(filter, numbers, columnOf("number"))).toEqual(wanted);
  });

  it("are found by their digits and as they are written", () => {
    const price = columnOf("number", { format: { style: "currency", currency: "EUR" } });
    expect(pass("€", [1, null], price)).toEqual([1]);
    expect(pass("50%", [0.5, 0.25], columnOf("progress"))).toEqual([0.5]);
    expect(pass(">=50%", [0.5, 0.25], columnOf("progress"))).toEqual([0.5]);
  });
});

describe("dates, times, yes and no", () => {
  const day = (text: string): Date => new Date(`${text}T12:00`);
  const dates = [day("2026-01-01"), "2026-01-31", "2026-02-01T08:00", day("2027-03-04"), null, "soon"];
  it.each([
    [">2026-01-01", ["2026-01-31", "2026-02-01T08:00", dates[3]]],
    [">=2026-01-01", [dates[0], "2026-01-31", "2026-02-01T08:00", dates[3]]],
    ["<2026-02", [dates[0], "2026-01-31"]],
    ["<=2026-02", [dates[0], "2026-01-31", "2026-02-01T08:00"]],
    ["=2026-02-01", ["2026-02-01T08:00"]],
    ["=2026", [dates[0], "2026-01-31", "2026-02-01T08:00"]],
    ["2026-01..2026-01", [dates[0], "2026-01-31"]],
    ["2027..", [dates[3]]],
    ["2026-01", [dates[0], "2026-01-31"]],
    ["soon", ["soon"]],
  ])("%s", (filter, wanted) => {
    expect(pass(filter, dates, columnOf("datetime"))).toEqual(wanted);
  });

  it("of times and of yes and no", () => {
    expect(pass(">=9:30", ["09:15", "09:30", "10:00", null], columnOf("time"))).toEqual(["09:30", "10:00"]);
    expect(pass("8..9", ["07:59", "08:30", "09:00", "09:01"], columnOf("time"))).toEqual(["08:30", "09:00"]);
    expect(pass("true", [true, false, null], columnOf("boolean"))).toEqual([true]);
    expect(pass("!yes", [true, false, null], columnOf("boolean"))).toEqual([false, null]);
  });
});

it.each([
  [">x", "number", "“x” is no number: >10."],
  [">", "number", "“>” needs a value behind it: >10."],
  [">", "text", "“>” needs a value behind it: >m."],
  ["1..b", "number", "“1..b” is no range: 10..20."],
  ["<2026-13-01", "date", "“2026-13-01” is no date: <2026-01-01."],
  [">2026-02-30", "datetime", "“2026-02-30” is no date: >2026-01-01."],
  [">25 o'clock", "time", "“25 o'clock” is no time: >08:00."],
  ["maybe", "boolean", "“maybe” is neither true nor false."],
  ["5, >y", "number", "“y” is no number: >10."],
] as [string, ColumnKind, string][])("%s of %s says what is wrong", (filter, kind, problem) => {
  const read = readFilter(filter, columnOf(kind));
  expect(read && "problem" in read ? hear(read.problem, { cells }) : read).toBe(problem);
});
