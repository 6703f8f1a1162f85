// What `Radio` does, and how it is painted.
// @vitest-environment happy-dom
import { Radio, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Radio", () => {
  it("evaluates to the option chosen, the first one at the start", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Text({ children: Radio({ label: "Size", options: ["S", "M"] }) })),
    );
    expect(app.get(Text).text).toBe("S");
    await app.get(Radio).select("M");
    expect(app.get(Text).text).toBe("M");
  });

  it("is empty at first with value={null}", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Text({ children: String(Radio({ label: "Size", options: ["S", "M"], value: null })) });
      }),
    );
    expect(app.get(Text).text).toBe("null");
  });

  it("is painted as a group of choices with one name", () => {
    const page = onPage(
      () =>
        void Text({
          children: Radio({
            label: "Size",
            options: ["S", "M"],
            captions: ["small", "medium"],
            value: "M",
          }),
        }),
    );
    const group = one(page, "[role=radiogroup]");
    expect(document.getElementById(group.getAttribute("aria-labelledby")!)!.textContent).toBe("Size");
    const [s, m] = page.querySelectorAll("input") as unknown as [HTMLInputElement, HTMLInputElement];
    expect([s.checked, m.checked, s.name === m.name]).toEqual([false, true, true]);
    expect(group.textContent).toContain("small");
    s.click();
    expect(one(page, "p").textContent).toBe("S");
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(Radio({ label: "L", options: ["a", "b"] })).toEqualTypeOf<"a" | "b">();
      expectTypeOf(Radio({ label: "L", options: ["a"], value: null })).toEqualTypeOf<"a" | null>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
