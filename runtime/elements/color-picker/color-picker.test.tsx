// What `ColorPicker` does, and how it is painted.
// @vitest-environment happy-dom
import { ColorPicker, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one, type } from "../on-page.fixture.ts";

const open = (value?: string | null) =>
  openApp(defineApp("t.app.tsx", () => void Text({ children: String(ColorPicker({ label: "Line", value })) })));

describe("ColorPicker", () => {
  it.each([
    [undefined, "#000000"],
    ["#4453D6", "#4453d6"],
    ["#fA0", "#ffaa00"],
    [null, "null"],
  ])("with %j it starts at %s", async (value, start) => {
    expect((await open(value)).get(Text).text).toBe(start);
  });

  it("takes colours only", async () => {
    const app = await open(null);
    await app.get(ColorPicker).set("#FF0000");
    expect(app.get(Text).text).toBe("#ff0000");
    await expect(app.get(ColorPicker).set("red")).rejects.toThrow("A colour like #4453d6 is expected.");
    expect((await open("red")).exception?.message).toContain('value is "red".');
    expect(ColorPicker.definition.value!.fit("red", { value: "#123" })).toBe("#112233");
  });

  it("is painted as a patch with its name; the script hears of it when it has been picked", () => {
    const page = onPage(() => void Text({ children: String(ColorPicker({ label: "Line", value: null })) }));
    expect(one(page, "output").textContent).toBe("None");
    const input = one<HTMLInputElement>(page, "input[type=color]");
    type(input, "#00ff00");
    expect(one(page, "p").textContent).toBe("#00ff00");
    expect(one(page, ".dc-color").dataset["empty"]).toBeUndefined();
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(ColorPicker({ label: "L" })).toEqualTypeOf<string>();
      expectTypeOf(ColorPicker({ label: "L", value: null })).toEqualTypeOf<string | null>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
