// What `MultiSelect` does, and how it is painted.
// @vitest-environment happy-dom
import { MultiSelect, type MultiSelectProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const tastes = ["salt", "sweet", "sour"];

const app =
  (props: Partial<MultiSelectProps<string>> = {}) =>
  () => {
    Text({ children: MultiSelect({ label: "Tastes", options: tastes, ...props }).join() });
  };
const open = (props?: Partial<MultiSelectProps<string>>) => openApp(defineApp("t.app.tsx", app(props)));
/** A list is made when it opens; the page shows that a moment later. */
function openList(page: HTMLElement): Promise<void> {
  one(page, ".dc-list").dispatchEvent(Object.assign(new Event("toggle"), { newState: "open" }));
  return Promise.resolve();
}
const tick = (page: HTMLElement, at: number) =>
  page.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[at]!.click();

describe("MultiSelect", () => {
  it("evaluates to the options in the order chosen", async () => {
    const tested = await open({ value: ["sour"] });
    await tested.get(MultiSelect).select("salt");
    expect(tested.get(Text).text).toBe("sour,salt");
    await tested.get(MultiSelect).unselect("sour");
    expect(tested.get(Text).text).toBe("salt");
  });

  it("allows at most so many", async () => {
    const tested = await open({ max: 1 });
    await tested.get(MultiSelect).select("salt");
    await expect(tested.get(MultiSelect).select("sour")).rejects.toThrow("At most 1 options can be chosen.");
  });

  it("drops what is no longer among the options", () => {
    const { fit } = MultiSelect.definition.value!;
    expect(fit(["salt", "gone", "salt"], { options: tastes })).toEqual(["salt"]);
  });

  it("takes only lists of different indices", () => {
    const { decode } = MultiSelect.definition.value!;
    for (const bad of [[0, 0], [3], "0", [null]]) expect(() => decode(bad, { options: tastes })).toThrow();
    expect(decode([2, 0], { options: tastes })).toEqual(["sour", "salt"]);
  });

  it("shows chips that can be removed, and a list to tick", async () => {
    const page = onPage(app({ value: ["sweet"], max: 2, placeholder: "Pick" }));
    const chips = () => [...page.querySelectorAll(".dc-chip")].map((chip) => chip.textContent);
    expect(chips()).toEqual(["sweet"]);
    expect(page.querySelectorAll(".dc-list label").length).toBe(0);
    await openList(page);
    tick(page, 0);
    expect(chips()).toEqual(["sweet", "salt"]);
    expect(one(page, "p").textContent).toBe("sweet,salt");
    expect(page.querySelectorAll<HTMLInputElement>("input:disabled").length).toBe(1);
    page.querySelector<HTMLElement>("[aria-label='Remove sweet']")!.click();
    expect(one(page, "p").textContent).toBe("salt");
    tick(page, 0);
    expect(one(page, ".dc-chips-open").textContent).toBe("Pick");
  });

  const seek = async (page: HTMLElement, text: string): Promise<string[]> => {
    const search = one<HTMLInputElement>(page, "input[type=search]");
    search.value = text;
    search.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.resolve();
    return [...page.querySelectorAll(".dc-list label")].map((label) => label.textContent!);
  };

  it("narrows a list by what is typed", async () => {
    const page = onPage(app({ options: Array.from({ length: 12 }, (_, i) => `Item ${i}`) }));
    await openList(page);
    expect(await seek(page, "item 1")).toEqual(["Item 1", "Item 10", "Item 11"]);
  });

  it.each([
    ["zür", "Zu\u0308rich"],
    ["zür", "Zürich"],
    ["ZU", "Zürich"],
    ["izmir", "İzmir"],
    ["IĞDIR", "Iğdır"],
    ["strasse", "Lange Straße"],
    ["STRASSE", "Lange Straẞe"],
    ["sao", "São Paulo"],
    ["lodz", "Łódź"],
    ["odos", "Οδός".normalize("NFD")],
    ["malmo", "Malmø"],
  ])("C7: finds with %j the option %j", async (text, option) => {
    const page = onPage(app({ options: ["nothing", option] }));
    await openList(page);
    expect(await seek(page, text === "odos" ? "οδοσ" : text)).toEqual([option]);
  });

  it("C15: has only rows in sight on the page, and none while it is closed", async () => {
    const options = Array.from({ length: 10_000 }, (_, n) => `Option ${n}`);
    const page = onPage(app({ options, value: ["Option 9999"] }));
    expect(page.querySelectorAll("*").length).toBeLessThan(40);
    await openList(page);
    expect(page.querySelectorAll(".dc-list label").length).toBeLessThan(50);
    expect(await seek(page, "option 9998")).toEqual(["Option 9998"]);
    expect(await seek(page, "no such thing")).toEqual([]);
  });

  it.each([
    [{ value: ["bitter"] }, "value is bitter, which is not among the 3 options."],
    [{ value: ["salt", "sour"], max: 1 }, "value has 2 options. max allows 1."],
    [{ max: 0 }, "max is 0. max must be at least 1."],
  ])("rejects %j", async (props, message) => {
    expect((await open(props)).exception?.message).toContain(message);
  });

  it("has exact types", () => {
    expectTypeOf(() => MultiSelect({ label: "L", options: [1, 2], value: [1] })).returns.toEqualTypeOf<(1 | 2)[]>();
  });
});
