// What `Slider` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, session, Slider, type SliderProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const open = (props: Omit<SliderProps<any>, "label">) =>
  openApp(
    defineApp("t.app.tsx", () => {
      Text({ children: JSON.stringify(Slider({ label: "N", ...props } as SliderProps)) });
    }),
  );

function slide(input: HTMLInputElement, to: number): void {
  input.value = String(to);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("Slider", () => {
  it("evaluates to a number, the lowest one at the start", async () => {
    const app = await open({ min: 2, max: 8 });
    expect(app.get(Text).text).toBe("2");
    await app.get(Slider).set(5);
    expect(app.get(Text).text).toBe("5");
  });

  it("evaluates to a pair when its value is one", async () => {
    const app = await open({ value: [20, 40] });
    expect(app.get(Text).text).toBe("[20,40]");
    await app.get(Slider).set([10, 90] as never);
    expect(app.get(Text).text).toBe("[10,90]");
    await expect(app.get(Slider).set([90, 10] as never)).rejects.toThrow("the lower one first");
  });

  it("gives the script a pair of its own", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const pair = Slider({ label: "N", value: [1, 2] });
        Text({ children: pair.join("–") });
        pair.reverse();
      }),
    );
    await app.rerun();
    expect(app.get(Text).text).toBe("1–2");
  });

  it("takes only numbers within its bounds", async () => {
    const app = await open({ max: 10 });
    for (const bad of [11, -1, NaN, "5"]) await expect(app.get(Slider).set(bad as never)).rejects.toThrow("Cannot set");
  });

  it("moves a remembered value to the nearest bound", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ max: 100 });
        Text({ children: String(Slider({ label: "N", max: state.max })) });
        Button({ children: "Less", onClick: () => void (state.max = 10) });
      }),
    );
    await app.get(Slider).set(50);
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("10");
  });

  it("runs the script while the thumb moves, and shows where it is", () => {
    const page = onPage(() => void Text({ children: Slider({ label: "N", max: 10, value: 3 }) }));
    const input = one<HTMLInputElement>(page, "input");
    expect(input).toMatchObject({ type: "range", value: "3", max: "10", step: "1" });
    slide(input, 7);
    expect(one(page, "p").textContent).toBe("7");
    expect(one(page, "output").textContent).toBe("7");
  });

  it("does not let the ends of a pair cross", () => {
    const page = onPage(() => void Text({ children: Slider({ label: "N", value: [20, 40] }).join() }));
    const [from, to] = page.querySelectorAll<HTMLInputElement>("input") as unknown as [
      HTMLInputElement,
      HTMLInputElement,
    ];
    expect([from.ariaLabel ?? from.getAttribute("aria-label"), to.getAttribute("aria-label")]).toEqual([
      "Minimum",
      "Maximum",
    ]);
    slide(from, 70);
    expect(from.value).toBe("40");
    slide(to, 10);
    expect(to.value).toBe("40");
    expect(one(page, "p").textContent).toBe("40,40");
  });

  it("sets the bounds before the value", () => {
    const page = onPage(() => {
      const state = session({ max: 10 });
      Slider({ label: "N", max: state.max, value: state.max });
      Button({ children: "More", onClick: () => void (state.max = 500) });
    });
    one(page, "button").click();
    expect(one<HTMLInputElement>(page, "input").value).toBe("500");
  });

  it("writes numbers as asked, and steps finely between broken ones", () => {
    const page = onPage(() => void Slider({ label: "N", min: 0, max: 1, value: 0.25, format: { style: "percent" } }));
    expect(one(page, "output").textContent).toBe("25%");
    expect(one<HTMLInputElement>(page, "input").step).toBe("0.01");
    expect(one(page, "input").getAttribute("aria-valuetext")).toBe("25%");
  });

  it.each([
    [{ min: 5, max: 1 }, "min is 5 and max is 1. min must not be above max."],
    [{ step: -1 }, "step is -1. step must be above 0."],
    [{ value: 200 }, "value is 200. value must be from 0 to 100."],
    [{ value: NaN }, "value is NaN. value must be from 0 to 100."],
    [{ value: [-5, 10] }, "value is -5. value must be from 0 to 100."],
  ])("rejects %j", async (props, message) => {
    expect((await open(props)).exception?.message).toContain(message);
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(Slider({ label: "N" })).toEqualTypeOf<number>();
      expectTypeOf(Slider({ label: "N", value: [1, 2] })).toEqualTypeOf<[number, number]>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
