// What `NumberInput` does, and how it is painted.
// @vitest-environment happy-dom
import { NumberInput, type NumberInputProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one, type } from "../on-page.fixture.ts";
import { flush } from "../../painter/flush.ts";
import { fieldFormat } from "./field-format.ts";

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
    ["1234.5", 1234.5],
    ["1,234.50", 1234.5],
    ["1 234,5", 1234.5],
    ["  € 1.234,50 ", 1234.5],
    ["1'234.5", 1234.5],
    ["-$ 3", -3],
    ["(3.5)", -3.5],
    ["− 3", -3],
    ["kWh 3", NaN],
  ])("reads %j", (text, number) => {
    expect(fieldFormat(undefined, {}).read(text)).toBe(number);
  });

  const eur = { style: "currency", currency: "EUR" } as const;
  it.each<[Intl.NumberFormatOptions, { prefix?: string; suffix?: string }, number, string, string[]]>([
    [eur, {}, 1234.5, "€1,234.50", ["1234.5", "1234,5", "EUR 1 234.50", "1.234,50 €"]],
    [{ style: "percent" }, {}, 0.145, "14.5%", ["14.5", "14,5 %", "14.5%"]],
    [{ style: "unit", unit: "kilometer-per-hour" }, {}, 30, "30 km/h", ["30", "30km/h", "30 kilometers per hour"]],
    [{}, { prefix: "ca.", suffix: "kWh/a" }, 1234567.25, "1,234,567.25", ["ca. 1234567.25 kWh/a", "1 234 567,25"]],
    [{ maximumFractionDigits: 1 }, {}, 2.5, "2.5", ["2.50"]],
  ])("writes with %j %j, and reads that back", (format, around, number, text, others) => {
    const { read, write } = fieldFormat(format, around);
    expect(write(number)).toBe(text);
    for (const each of [text, ...others]) expect([each, read(each)]).toEqual([each, number]);
  });

  it("writes the number in its format, and keeps what is none", () => {
    const seen: number[] = [];
    const page = onPage(
      () => void seen.push(NumberInput({ label: "N", value: 1234.5, format: eur, suffix: "per m²" })),
    );
    const input = one<HTMLInputElement>(page, "input");
    expect([input.value, input.getAttribute("aria-valuetext")]).toEqual(["€1,234.50", "€1,234.50"]);
    expect(one(page, `#${input.getAttribute("aria-describedby")!}`).textContent).toBe("per m²");
    type(input, "2 000,75 €");
    expect([input.value, seen.at(-1)]).toEqual(["€2,000.75", 2000.75]);
    type(input, "many");
    flush();
    expect([input.value, seen.at(-1)]).toEqual(["many", 2000.75]);
    expect(one(page, "[role=alert], .dc-field-error").textContent).toContain("many");
  });

  it("has all its digits to be typed in, and loses none that are not shown", () => {
    const empty = one<HTMLInputElement>(
      onPage(() => void NumberInput({ label: "E", clearable: true })),
      "input",
    );
    empty.dispatchEvent(new Event("focus"));
    expect(empty.value).toBe("");
    const seen: number[] = [];
    const format = { maximumFractionDigits: 1 };
    const page = onPage(() => void seen.push(NumberInput({ label: "N", value: 1.2345, format })));
    const input = one<HTMLInputElement>(page, "input");
    expect(input.value).toBe("1.2");
    input.dispatchEvent(new Event("focus"));
    expect(input.value).toBe("1.2345");
    input.dispatchEvent(new Event("blur"));
    expect([input.value, seen]).toEqual(["1.2", [1.2345]]);
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
    expect([input.value, seen.at(-1)]).toEqual(["2.2", 2.2345]);
  });

  it.each([
    [{ format: { style: "currency" } as const }, "format must be options that Intl.NumberFormat takes."],
    [{ format: "euro" as never }, 'format is "euro".'],
    [{ min: 5, max: 1 }, "min is 5 and max is 1. min must not be above max."],
    [{ step: 0 }, "step is 0. step must be above 0."],
    [{ value: NaN }, "value is NaN. value must be a finite number."],
    [{ value: Infinity }, "value is Infinity. value must be a finite number."],
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
