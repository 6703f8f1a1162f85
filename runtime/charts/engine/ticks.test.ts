// Where the marks of axes are, and what is written at them: in any time zone, also when clocks are changed.
import { afterEach, describe, expect, it, vi } from "vitest";
import { clockAt, momentOf, readMoment } from "../spec/index.ts";
import { ticksOf } from "./ticks.ts";
import { timeTicks } from "./time-ticks.ts";

const labels = (from: string, to: string, most: number, zone: string) =>
  timeTicks([Date.parse(from), Date.parse(to)], most, undefined, zone).map(({ label }) => label);

afterEach(() => void vi.unstubAllEnvs());

describe("moments", () => {
  it("begin at midnights of the zone", () => {
    const days = (zone: string) =>
      timeTicks([Date.parse("2026-03-28T00:00Z"), Date.parse("2026-03-31T12:00Z")], 5, undefined, zone).map(({ at }) =>
        new Date(at).toISOString(),
      );
    expect(days("Europe/Berlin")).toEqual([
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
      "2026-03-30T22:00:00.000Z",
    ]);
    expect(days("UTC")).toEqual([
      "2026-03-28T00:00:00.000Z",
      "2026-03-29T00:00:00.000Z",
      "2026-03-30T00:00:00.000Z",
      "2026-03-31T00:00:00.000Z",
    ]);
    expect(days("America/New_York")[0]).toBe("2026-03-28T04:00:00.000Z");
  });

  it("leave out the hour that is skipped, and show the one that comes twice once", () => {
    const spring = labels("2026-03-29T00:00Z", "2026-03-29T04:00Z", 6, "Europe/Berlin");
    expect(spring).toEqual(["1:00 AM", "3:00 AM", "4:00 AM", "5:00 AM", "6:00 AM"]);
    const autumn = labels("2026-10-24T23:00Z", "2026-10-25T03:00Z", 6, "Europe/Berlin");
    expect(new Set(autumn).size).toBe(autumn.length);
  });

  it.each([
    ["2026-01-01T00:00Z", "2030-01-01T00:00Z", 5, ["2026", "2027", "2028", "2029", "2030"]],
    ["2025-11-01T00:00Z", "2026-02-15T00:00Z", 5, ["Nov", "Dec", "2026", "Feb"]],
    ["2026-01-01T00:00Z", "2026-01-01T00:00:02Z", 3, ["Jan 1", "12:00:01 AM", "12:00:02 AM"]],
    ["0001-01-01T00:00Z", "9999-01-01T00:00Z", 5, ["2000", "4000", "6000", "8000"]],
  ])("from %s to %s", (from, to, most, wanted) => {
    expect(labels(from, to, most, "UTC")).toEqual(wanted);
  });

  it("have an end, however long the time is", () => {
    expect(timeTicks([-8.64e15, 8.64e15], 5).length).toBeLessThan(20);
    expect(timeTicks([-1e300, 1e300], 5).length).toBeLessThan(20);
    expect(timeTicks([0, 1], 5).length).toBeGreaterThan(0);
    expect(timeTicks([NaN, NaN], 5)).toEqual([]);
  });

  it.each(["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe"])(
    "clocks go there and back in %s",
    (zone) => {
      for (let day = 0; day < 730; day += 1) {
        const moment = Date.UTC(2025, 0, 1) + day * 86_400_000 + 45_296_789;
        expect(momentOf(clockAt(moment, zone), zone)).toBe(moment);
      }
      vi.stubEnv("TZ", zone);
      expect(clockAt(1e12, undefined)).toBe(clockAt(1e12, zone));
    },
  );

  it("are read from texts: with their zone, or as clocks say", () => {
    expect(readMoment("2026-01-01", "Europe/Berlin")).toBe(Date.parse("2025-12-31T23:00Z"));
    expect(readMoment("2026-01-01", "America/New_York")).toBe(Date.parse("2026-01-01T05:00Z"));
    expect(readMoment("2026-07-01 12:30", "Europe/Berlin")).toBe(Date.parse("2026-07-01T10:30Z"));
    expect(readMoment("2026-01-01T00:00:00.5Z", "Asia/Tokyo")).toBe(Date.parse("2026-01-01T00:00:00.500Z"));
    expect(readMoment("2026-01-01T00:00+05:30", undefined)).toBe(Date.parse("2025-12-31T18:30Z"));
    expect(readMoment("2026-02", "UTC")).toBe(Date.UTC(2026, 1, 1));
    expect(readMoment("0050-01-01", "UTC")).toBe(Date.parse("0050-01-01T00:00Z"));
    for (const text of ["2026-02-30", "2026-13-01", "hello", "2026", "", "12", "2026-01-01T99:00"])
      expect(readMoment(text, "UTC")).toBeNaN();
  });
});

describe("numbers", () => {
  const axis = { title: "" } as const;
  const written = (type: "number" | "log", domain: [number, number], most: number, format?: object) =>
    ticksOf({ ...axis, type, domain, format } as never, domain, most).map(({ label }) => label);
  it.each([
    [
      [0, 1],
      ["0", "0.5", "1"],
    ],
    [
      [2000, 2020],
      ["2000", "2005", "2010", "2015", "2020"],
    ],
    [
      [0, 3_000_000],
      ["0", "1M", "2M", "3M"],
    ],
    [
      [0, 20_000],
      ["0", "5000", "10,000", "15,000", "20,000"],
    ],
    [
      [0, 0.0004],
      ["0", "0.0001", "0.0002", "0.0003", "0.0004"],
    ],
    [
      [-1e-7, 1e-7],
      ["-1E-7", "-5E-8", "0E0", "5E-8", "1E-7"],
    ],
  ] as [[number, number], string[]][])("%o", (domain, wanted) => {
    expect(written("number", domain, 3)).toEqual(wanted);
  });

  it("by orders of magnitude", () => {
    expect(written("log", [1, 10_000], 5)).toEqual(["1", "10", "100", "1000", "10,000"]);
    expect(written("log", [1, 100], 9)).toEqual(["1", "2", "5", "10", "20", "50", "100"]);
    expect(written("log", [1e-300, 1e300], 4).length).toBeLessThan(7);
  });

  it("as Intl writes them", () => {
    expect(written("number", [0, 1], 2, { style: "percent" })).toEqual(["0%", "50%", "100%"]);
  });
});
