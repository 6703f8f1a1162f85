// What `Pills` does, and how it is painted. `SegmentedControl` does the same and looks different.
// @vitest-environment happy-dom
import { Pills, SegmentedControl, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const options = ["salt", "sweet", "sour"];
const labelled = (page: HTMLElement, text: string) =>
  [...page.querySelectorAll("label")].find((label) => label.textContent === text)!.querySelector("input")!;

describe.each([
  ["Pills", Pills],
  ["SegmentedControl", SegmentedControl],
])("%s", (_, Element) => {
  const open = (props: object) =>
    openApp(
      defineApp("t.app.tsx", () => {
        Text({ children: JSON.stringify(Element({ label: "Taste", options, ...props })) });
      }),
    );

  it.each([
    [{ clearable: false }, '"salt"'],
    [{ value: "sour" }, '"sour"'],
    [{ value: null }, "null"],
    [{ clearable: true }, "null"],
    [{ clearable: true, value: "sweet" }, '"sweet"'],
    [{ options: [] }, "null"],
    [{ multiple: true }, "[]"],
    [{ multiple: true, value: ["sour"] }, '["sour"]'],
  ])("with %j it starts at %s", async (props, start) => {
    expect((await open(props)).get(Text).text).toBe(start);
  });

  it("evaluates to the option chosen, the very object", async () => {
    const cities = [{ name: "Oslo" }, { name: "Bergen" }];
    let chosen: unknown;
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        chosen = Element({ label: "City", options: cities, format: ({ name }) => name });
      }),
    );
    await app.get(Element).select({ name: "Bergen" });
    expect(chosen).toBe(cities[1]);
    expect(app.screen()).toBe(`${Element.definition.name} "City" = "Bergen"`);
  });

  it("evaluates to an array of the script's own with `multiple`, in the order chosen", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const chosen = Element({ label: "Taste", options, multiple: true });
        Text({ children: chosen.join() });
        chosen.push("mine");
      }),
    );
    await app.get(Element).select("sour");
    await app.get(Element).select("salt");
    expect(app.get(Text).text).toBe("sour,salt");
    await app.get(Element).unselect("sour");
    expect(app.get(Text).text).toBe("salt");
  });

  it("can be emptied only where that is allowed", async () => {
    await expect((await open({ clearable: false })).get(Element).set(null as never)).rejects.toThrow(
      "The index of one of 3",
    );
    const app = await open({ clearable: true, value: "salt" });
    await app.get(Element).set(null as never);
    expect(app.get(Text).text).toBe("null");
  });

  it.each([
    [{ value: "bitter" }, "value is bitter, which is not among the 3 options."],
    [{ multiple: true, value: ["bitter"] }, "value is bitter, which is not among the 3 options."],
    [{ multiple: true, value: "salt" }, "value is not an array."],
  ])("rejects %j", async (props, message) => {
    expect((await open(props)).exception?.message).toContain(message);
  });

  it("is painted as choices under one name; a click on the chosen one changes nothing", () => {
    const page = onPage(() => void Text({ children: Element({ label: "Taste", options, clearable: false }) }));
    expect(one(page, "[role=radiogroup]").textContent).toContain("Taste");
    labelled(page, "sour").click();
    expect(one(page, "p").textContent).toBe("sour");
    labelled(page, "sour").click();
    expect(one(page, "p").textContent).toBe("sour");
    expect(labelled(page, "sour").checked).toBe(true);
  });

  it("is cleared by a click on the chosen one where it can be empty", () => {
    const page = onPage(() => void Text({ children: String(Element({ label: "Taste", options, value: null })) }));
    labelled(page, "sweet").click();
    expect(one(page, "p").textContent).toBe("sweet");
    labelled(page, "sweet").click();
    expect(one(page, "p").textContent).toBe("null");
    expect(labelled(page, "sweet").checked).toBe(false);
    labelled(page, "sweet").click();
    expect(one(page, "p").textContent).toBe("sweet");
  });

  it("is painted as boxes to tick with `multiple`", () => {
    const page = onPage(
      () => void Text({ children: Element({ label: "Taste", options, multiple: true, value: ["sweet"] }).join() }),
    );
    expect(one(page, "[role=group]").textContent).toContain("Taste");
    labelled(page, "salt").click();
    expect(one(page, "p").textContent).toBe("sweet,salt");
    labelled(page, "sweet").click();
    expect(one(page, "p").textContent).toBe("salt");
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(Element({ label: "L", options: ["a", "b"] })).toEqualTypeOf<"a" | "b">();
      expectTypeOf(Element({ label: "L", options: ["a"], value: null })).toEqualTypeOf<"a" | null>();
      expectTypeOf(Element({ label: "L", options: ["a"], clearable: true })).toEqualTypeOf<"a" | null>();
      expectTypeOf(Element({ label: "L", options: [1, 2], multiple: true })).toEqualTypeOf<(1 | 2)[]>();
      Element({
        label: "L",
        options: [1],
        multiple: true,
        onChange: (all) => void expectTypeOf(all).toEqualTypeOf<1[]>(),
      });
    };
    expect(typed).toBeTypeOf("function");
  });
});
