// What `SelectSlider` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, SelectSlider, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const sizes = ["S", "M", "L", "XL"];
const open = (props: object) =>
  openApp(
    defineApp("t.app.tsx", () => {
      Text({ children: JSON.stringify(SelectSlider({ label: "Size", options: sizes, ...props })) });
    }),
  );

function slide(input: HTMLInputElement, to: number): void {
  input.value = String(to);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("SelectSlider", () => {
  it("evaluates to the option chosen, the first one at the start", async () => {
    const app = await open({});
    expect(app.get(Text).text).toBe('"S"');
    await app.get(SelectSlider).set("L");
    expect(app.get(Text).text).toBe('"L"');
    expect(app.screen()).toContain('SelectSlider "Size" = "L"');
  });

  it("evaluates to a pair when its value is one, in the order of the options", async () => {
    const app = await open({ value: ["L", "M"] });
    expect(app.get(Text).text).toBe('["M","L"]');
    await app.get(SelectSlider).set(["S", "XL"] as never);
    expect(app.get(Text).text).toBe('["S","XL"]');
    await expect(app.get(SelectSlider).set(["XL", "S"] as never)).rejects.toThrow("the lower one first");
  });

  it("gives the script a pair of its own, and an option that is an array as it is", async () => {
    const pairs = [
      ["a", "b"],
      ["c", "d"],
    ];
    const seen: unknown[] = [];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const range = SelectSlider({ label: "Range", options: sizes, value: ["S", "L"] });
        seen.push([...range]);
        range.reverse();
        seen.push(SelectSlider({ label: "Pairs", options: pairs, value: pairs[1] }));
      }),
    );
    await app.rerun();
    expect(seen[2]).toEqual(["S", "L"]);
    expect(seen[3]).toBe(pairs[1]);
  });

  it("falls back where a remembered option is gone: one to the start, an end to the end of the line", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ options: sizes });
        const one = SelectSlider({ label: "One", options: state.options });
        const bind = { get: () => ["M", "XL"], set() {} };
        const two = SelectSlider({ label: "Two", options: state.options, bind: bind as unknown as [string, string] });
        Text({ children: `${one} ${String(two)}` });
        Button({ children: "Less", onClick: () => void (state.options = ["S", "M", "L"]) });
      }),
    );
    await app.get(SelectSlider, "One").set("XL");
    expect(app.get(Text).text).toBe("XL M,XL");
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("S M,L");
  });

  it("is painted as a line with a stop for each option, that says its texts", () => {
    const page = onPage(() => void Text({ children: SelectSlider({ label: "Size", options: sizes, value: "M" }) }));
    const input = one<HTMLInputElement>(page, "input");
    expect(input).toMatchObject({ type: "range", value: "1", min: "0", max: "3", step: "1" });
    expect(input.getAttribute("aria-valuetext")).toBe("M");
    slide(input, 3);
    expect(one(page, "p").textContent).toBe("XL");
    expect(one(page, "output").textContent).toBe("XL");
  });

  it("is painted with two thumbs for a pair, and cannot be moved without options", () => {
    const page = onPage(() => {
      Text({ children: SelectSlider({ label: "Size", options: sizes, value: ["S", "M"] }).join() });
      SelectSlider({ label: "None", options: [] });
    });
    const [, to, none] = page.querySelectorAll("input") as unknown as HTMLInputElement[];
    slide(to!, 2);
    expect(one(page, "p").textContent).toBe("S,L");
    expect(none!.disabled).toBe(true);
  });

  it.each([[{ value: "XS" }], [{ value: ["S", "XS"] }]])("rejects %j", async (props) => {
    expect((await open(props)).exception?.message).toContain("value is XS, which is not among the 4 options.");
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(SelectSlider({ label: "L", options: ["a", "b"] })).toEqualTypeOf<"a" | "b">();
      expectTypeOf(SelectSlider({ label: "L", options: [1, 2], value: [1, 2] })).toEqualTypeOf<[1 | 2, 1 | 2]>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
