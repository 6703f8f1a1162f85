// What `NumberInput` does, and how it is painted.
// @vitest-environment happy-dom
import { NumberInput, type NumberInputProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one, type } from "../on-page.fixture.ts";

const open = (props: Omit<NumberInputProps<any>, "label">) =>
  openApp(
    defineApp("t.app.tsx", () => {
      Text({ children: JSON.stringify(NumberInput({ label: "N", ...props } as NumberInputProps<number | null>)) });
    }),
  );

describe("NumberInput", () => {
  it.each([
    [{}, "0"],
    [{ min: 3 }, "3"],
    [{ max: -1 }, "-1"],
    [{ value: 2.5 }, "2.5"],
    [{ value: null }, "null"],
    [{ clearable: true }, "null"],
    [{ clearable: true, value: 4 }, "4"],
  ])("with %j it starts at %s", async (props, start) => {
    expect((await open(props)).get(Text).text).toBe(start);
  });

  it("takes numbers within its bounds", async () => {
    const app = await open({ min: 1, max: 9 });
    await app.get(NumberInput).set(7.5);
    expect(app.get(Text).text).toBe("7.5");
    await expect(app.get(NumberInput).set(10)).rejects.toThrow("from 1 to 9");
    await expect(app.get(NumberInput).set(Infinity)).rejects.toThrow("A number is expected.");
    await expect(app.get(NumberInput).set(null as never)).rejects.toThrow("A number is expected.");
  });

  it("can be emptied only where that is allowed", async () => {
    const app = await open({ clearable: true, value: 1 });
    await app.get(NumberInput).set(null as never);
    expect(app.get(Text).text).toBe("null");
  });

  it("moves a remembered number to the nearest bound", () => {
    const { fit } = NumberInput.definition.value!;
    expect(fit(12, { max: 10 })).toBe(10);
    expect(fit("12", { min: 2 })).toBe(2);
    expect(fit(null, {})).toBe(0);
  });

  it("puts right what was typed beyond its bounds, and what is no number", () => {
    const page = onPage(() => void Text({ children: NumberInput({ label: "N", min: 1, max: 9, value: 2 }) }));
    const input = one<HTMLInputElement>(page, "input");
    expect(input).toMatchObject({ type: "text", value: "2" });
    type(input, "99");
    expect(input.value).toBe("9");
    expect(one(page, "p").textContent).toBe("9");
    type(input, "");
    expect(input.value).toBe("9");
  });

  it.each([
    [{ min: 5, max: 1 }, "min is 5 and max is 1. min must not be above max."],
    [{ step: 0 }, "step is 0. step must be above 0."],
    [{ max: 4, value: 5 }, "value is 5. value must be up to 4."],
  ])("rejects %j", async (props, message) => {
    expect((await open(props)).exception?.message).toContain(message);
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(NumberInput({ label: "N" })).toEqualTypeOf<number>();
      expectTypeOf(NumberInput({ label: "N", value: null })).toEqualTypeOf<number | null>();
      expectTypeOf(NumberInput({ label: "N", clearable: true })).toEqualTypeOf<number | null>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
