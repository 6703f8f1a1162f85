// What is entered or assigned beyond what a field allows becomes the nearest that it does: whole characters, the bound at that end.
// @vitest-environment happy-dom
import { DateInput, DateTimeInput, TextArea, TextInput, TimeInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { cut, cutHead } from "./characters.ts";
import { onPage } from "./on-page.fixture.ts";

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

it("C10: without a bound it becomes the last that can be written", async () => {
  expect(await bound(DateInput, "12026-03-04")).toBe("9999-12-31");
  expect(await bound(DateInput, "12026-03-04", { min: "2020-01-01" })).toBe("9999-12-31");
  expect(await bound(DateInput, ["2026-01-01", "12026-03-04"])).toEqual(["2026-01-01", "9999-12-31"]);
  expect(await bound(DateTimeInput, "+012026-03-04T08:00")).toBe("9999-12-31T23:59:59");
});

it.each([
  ["ab😀c", 5, 3, "ab😀", 4],
  ["aXYb", 3, 2, "ab", 1],
  ["a👨‍👩‍👧b", 9, 2, "ab", 1],
  ["👍🏽", 4, 1, "👍🏽", 4],
  ["e\u0301x", 3, 1, "e\u0301", 2],
  ["x".repeat(100_000), 100_000, 5, "xxxxx", 5],
  ["abc", 0, 2, "abc", 0],
  ["abc", 3, 0, "", 0],
])("C10: what is typed beyond maxLength is left out: %s", async (text, caret, maxLength, kept, then) => {
  const page = onPage(() => void TextArea({ label: "L", maxLength }));
  const field = page.querySelector("textarea")!;
  field.value = text;
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect([field.value, field.selectionEnd]).toEqual([kept, then]);
});

it("C10: a word that is being composed is left alone until it is there", () => {
  const page = onPage(() => void TextInput({ label: "L", maxLength: 2 }));
  const field = page.querySelector("input")!;
  field.dispatchEvent(new Event("compositionstart", { bubbles: true }));
  field.value = "abcd";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(field.value).toBe("abcd");
  field.dispatchEvent(new Event("compositionend", { bubbles: true }));
  expect(field.value).toBe("ab");
});

it("C10: without a segmenter characters are code points", () => {
  const { Segmenter } = Intl;
  Reflect.set(Intl, "Segmenter", undefined);
  try {
    expect([cut("ab😀c", 3), cut("😀😀", 1), cutHead("😀😀", "x", 2)]).toEqual(["ab😀", "😀", "😀"]);
  } finally {
    Reflect.set(Intl, "Segmenter", Segmenter);
  }
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
