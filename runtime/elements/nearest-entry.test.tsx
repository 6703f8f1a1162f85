// What is entered or assigned beyond what a field allows becomes the nearest that it does: whole characters, the bound at that end.
// @vitest-environment happy-dom
import { DateInput, DateTimeInput, TextArea, TextInput, TimeInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";

async function bound(Of: any, value: unknown, props: object = {}): Promise<unknown> {
  let found: unknown;
  const bind = { get: () => value, set: () => {} };
  await openApp(defineApp("t.app.tsx", () => void (found = Of({ label: "L", bind, ...props }))));
  return found;
}

it.each([
  ["ab😀", 3, "ab😀"],
  ["ab😀c", 3, "ab😀"],
  ["👨‍👩‍👧👨‍👩‍👧", 1, "👨‍👩‍👧"],
  ["e\u0301e\u0301", 1, "e\u0301"],
  ["🇳🇴🇦🇹", 1, "🇳🇴"],
  ["abc", 0, ""],
  ["abc", undefined, "abc"],
])("C10: maxLength counts whole characters: %s", async (text, maxLength, kept) => {
  for (const Of of [TextInput, TextArea]) {
    expect(await bound(Of, text, { maxLength })).toBe(kept);
    const app = await openApp(defineApp("t.app.tsx", () => void Of({ label: "L", maxLength: maxLength! })));
    const field = app.get(Of as typeof TextInput);
    await field.set(kept);
    if (kept !== text) await expect(field.set(text)).rejects.toThrow(`At most ${maxLength} characters`);
    expect(field.value).toBe(kept);
  }
});

it("C10: a year of five digits becomes the last one allowed", async () => {
  const days = { min: "2020-01-01", max: "2030-12-31" };
  expect(await bound(DateInput, "12026-03-04", days)).toBe(days.max);
  expect(await bound(DateInput, "+012026-03-04", days)).toBe(days.max);
  expect(await bound(DateInput, ["2026-01-01", "12026-03-04"], days)).toEqual(["2026-01-01", days.max]);
  const moments = { min: "2020-01-01T00:00", max: "2030-12-31T12:00" };
  expect(await bound(DateTimeInput, "12026-03-04T08:00", moments)).toBe(moments.max);
});

it("C10: a pair of times may go over midnight", async () => {
  const night = ["22:00", "06:00"];
  expect(await bound(TimeInput, night)).toEqual(night);
  let found: unknown;
  const app = await openApp(
    defineApp("t.app.tsx", () => void (found = TimeInput({ label: "L", value: ["22:00", "06:00"] }))),
  );
  expect(found).toEqual(night);
  await app.get(TimeInput).set(["23:30", "05:15"] as never);
  expect(found).toEqual(["23:30", "05:15"]);
  expect(await bound(DateInput, ["2026-02-01", "2026-01-01"])).toEqual(["2026-01-01", "2026-02-01"]);
});
