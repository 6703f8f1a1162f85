// Days and times as people write them.
import { describe, expect, it } from "vitest";
import { readMoment, readRange } from "./read-moment.ts";

const now = new Date(2026, 10, 21, 12);

describe("a day", () => {
  it.each([
    ["2026-12-03", "2026-12-03"],
    ["2026/12/3", "2026-12-03"],
    ["12/3/2026", "2026-12-03"],
    ["12/3/26", "2026-12-03"],
    ["12/3/85", "1985-12-03"],
    ["12/3", "2026-12-03"],
    ["3 Dec 2026", "2026-12-03"],
    ["Dec 3", "2026-12-03"],
    ["December 3rd, 2026", "2026-12-03"],
    ["today", "2026-11-21"],
    [" Tomorrow ", "2026-11-22"],
    ["yesterday", "2026-11-20"],
    ["2/30/2026", undefined],
    ["2026", undefined],
    ["soon", undefined],
    ["3 Foo 2026", undefined],
    ["", undefined],
  ])("%j is %j", (text, day) => expect(readMoment("date", text, now)).toBe(day));
});

describe("a time", () => {
  it.each([
    ["8:45", "08:45"],
    ["08:45:30", "08:45:30"],
    ["845", "08:45"],
    ["0845", "08:45"],
    ["8.45", "08:45"],
    ["8:45 pm", "20:45"],
    ["12 am", "00:00"],
    ["8h45", "08:45"],
    ["8", "08:00"],
    ["25:00", undefined],
    ["13 pm", undefined],
    ["noonish", undefined],
  ])("%j is %j", (text, time) => expect(readMoment("time", text)).toBe(time));
});

it.each([
  ["2026-12-03T08:45", "2026-12-03T08:45"],
  ["12/3/2026, 8:45 PM", "2026-12-03T20:45"],
  ["today 9", "2026-11-21T09:00"],
  ["12/3/2026", undefined],
])("the moment %j is %j", (text, moment) => expect(readMoment("datetime-local", text, now)).toBe(moment));

it.each([
  ["12/3 – 12/5", ["2026-12-03", "2026-12-05"]],
  ["2026-12-03 - 2026-12-05", ["2026-12-03", "2026-12-05"]],
  ["today to tomorrow", ["2026-11-21", "2026-11-22"]],
  ["12/3", undefined],
])("the range %j is %j", (text, range) => expect(readRange("date", text, now)).toEqual(range));
