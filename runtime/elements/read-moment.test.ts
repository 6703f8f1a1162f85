// Days and times as people write them.
import { afterEach, describe, expect, it, vi } from "vitest";
import { bundled } from "../language/page-language.ts";
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
  ["apr 3 2027 8p", "2027-04-03T20:00"],
  ["12/3/2026", undefined],
  // No time of day: 20:26.
  ["3 Dec 2026", undefined],
])("the moment %j is %j", (text, moment) => expect(readMoment("datetime-local", text, now)).toBe(moment));

it.each([
  ["12/3 – 12/5", ["2026-12-03", "2026-12-05"]],
  ["2026-12-03 - 2026-12-05", ["2026-12-03", "2026-12-05"]],
  ["today to tomorrow", ["2026-11-21", "2026-11-22"]],
  ["12/3", undefined],
])("the range %j is %j", (text, range) => expect(readRange("date", text, now)).toEqual(range));

describe("in the language of a page", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([...bundled, "zh-TW", "ru", "pl"])(
    "%s: months and halves of the day are read as they are written",
    async (lang) => {
      vi.stubGlobal("document", { documentElement: { lang, dir: "", dataset: {} } });
      vi.stubGlobal("navigator", { language: "en-US", languages: [lang] });
      vi.resetModules();
      const { readMoment: read } = await import("./read-moment.ts");
      const texts = (style: Intl.DateTimeFormatOptions, time: number): string =>
        new Intl.DateTimeFormat(lang, { ...style, timeZone: "UTC" }).format(time);
      const day = { day: "numeric", month: "long", year: "numeric" } as const;
      for (let month = 0; month < 12; month++)
        for (const hour of [0, 8, 12, 20]) {
          const time = Date.UTC(2027, month, 3, hour, 45);
          const iso = new Date(time).toISOString();
          expect(read("date", texts(day, time)), texts(day, time)).toBe(iso.slice(0, 10));
          for (const hourCycle of ["h12", "h23"] as const) {
            const clock = { hour: "numeric", minute: "2-digit", hourCycle } as const;
            expect(read("time", texts(clock, time)), texts(clock, time)).toBe(iso.slice(11, 16));
            const both = texts({ ...day, ...clock }, time);
            expect(read("datetime-local", both), both).toBe(iso.slice(0, 16));
          }
        }
    },
  );
});
