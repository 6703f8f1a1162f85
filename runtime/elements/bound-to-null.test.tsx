// Bound to a variable that is `null`, a widget is empty, and may be from then on.
// @vitest-environment happy-dom
import {
  Button,
  ColorPicker,
  DateInput,
  DateTimeInput,
  type Element,
  Form,
  NumberInput,
  Pills,
  Radio,
  SegmentedControl,
  SelectBox,
  SelectSlider,
  session,
  Slider,
  SubmitButton,
  Text,
  TextArea,
  TextInput,
  TimeInput,
} from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

const options = ["S", "M"];
const elements: [of: Element<any>, props: object, entered: unknown][] = [
  [SelectBox, { options }, "M"],
  [Radio, { options }, "M"],
  [Pills, { options }, "M"],
  [SegmentedControl, { options }, "M"],
  [SelectSlider, { options }, "M"],
  [NumberInput, { min: 2, max: 9 }, 5],
  [DateInput, { min: "2026-01-01" }, "2026-11-21"],
  [TimeInput, {}, "08:45"],
  [DateTimeInput, {}, "2026-11-21T08:45"],
  [TextInput, {}, "Ada"],
  [TextArea, {}, "Ada"],
  [ColorPicker, {}, "#4453d6"],
];
const cases = elements.map(([of, props, entered]) => [of.definition.name, of, props, entered] as const);

/** What a widget is bound to, as compiled code passes it. */
const bindTo = <T,>(state: { it: T }) => ({ get: () => state.it, set: (value: T) => void (state.it = value) });

it.each(cases)("C11: %s is empty while the variable is null", async (_name, Of, props, entered) => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ it: null as unknown });
      const value: unknown = Of({ label: "Size", ...props, bind: bindTo(state) });
      Text({ children: `${String(value)} ${String(state.it)}` });
      Button({ children: "Clear", onClick: () => void (state.it = null) });
    }),
  );
  expect(app.get(Text).text).toBe("null null");
  await app.get(Of).set(entered as never);
  expect(app.get(Text).text).toBe(`${String(entered)} ${String(entered)}`);
  await app.get(Button).click();
  expect(app.get(Text).text).toBe("null null");
  expect(app.hints).toEqual([]);
});

it.each([
  ["NumberInput", NumberInput, 5],
  ["DateInput", DateInput, "2026-11-21"],
  ["TimeInput", TimeInput, "08:45"],
  ["DateTimeInput", DateTimeInput, "2026-11-21T08:45"],
] as [string, Element<any>, unknown][])(
  "C11: %s can be emptied again, where the variable was null",
  async (_name, Of, entered) => {
    const open = (first: unknown) =>
      openApp(
        defineApp("t.app.tsx", () => {
          const state = session({ it: first });
          Of({ label: "L", bind: bindTo(state) });
          Text({ children: String(state.it) });
        }),
      );
    const app = await open(null);
    await app.get(Of).set(entered as never);
    await app.get(Of).set(null as never);
    expect(app.get(Text).text).toBe("null");
    // What was never `null` may be of a type without it.
    const other = await open(entered);
    await expect(other.get(Of).set(null as never)).rejects.toThrow("does not take null");
    expect(other.get(Text).text).toBe(String(entered));
  },
);

it.each(cases)("C11: %s is empty again when its form is cleared", async (_name, Of, props, entered) => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ it: null as unknown });
      Form({
        clearOnSubmit: true,
        children: () => {
          Of({ label: "L", ...props, bind: bindTo(state) });
          SubmitButton({ children: "Send" });
        },
      });
      Text({ children: String(state.it) });
    }),
  );
  await app.get(Of).set(entered as never);
  await app.get(SubmitButton).click();
  expect(app.get(Of).value).toBe(null);
  expect(app.session["it"]).toBe(null);
});

it("C11: what is never empty shows where it begins", async () => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ it: null as unknown });
      Text({ children: String(Slider({ label: "L", min: 3, bind: bindTo(state) as never })) });
    }),
  );
  expect(app.get(Text).text).toBe("3");
  expect(app.hints.map(({ code }) => code)).toEqual(["bound-value"]);
});

it("C11: a field that was emptied tells the session, also when the variable became null late", async () => {
  const page = onPage(() => {
    const state = session({ it: 5 as number | null });
    NumberInput({ label: "N", bind: bindTo(state) as never });
    Button({ children: "Clear", onClick: () => void (state.it = null) });
    Text({ children: String(state.it) });
  });
  const field = one(page, "input") as unknown as HTMLInputElement;
  const enter = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("change"));
  };
  enter("");
  expect([field.value, one(page, "p").textContent]).toEqual(["5", "5"]);
  one(page, ".dc-button").click();
  await Promise.resolve();
  expect([field.value, one(page, "p").textContent]).toEqual(["", "null"]);
  enter("7");
  enter("");
  expect([field.value, one(page, "p").textContent]).toEqual(["", "null"]);
});

it("C11: a list shows its placeholder until something is chosen", async () => {
  const page = onPage(() => {
    const state = session({ size: null as string | null });
    const bind = { get: () => state.size, set: (size: string | null) => void (state.size = size) };
    SelectBox({ label: "Size", options: ["S", "M"], bind: bind as never });
    Button({ children: "M", onClick: () => void (state.size = "M") });
  });
  const select = one(page, "select") as unknown as HTMLSelectElement;
  expect(select.options[select.selectedIndex]!.textContent).toBe("Choose…");
  one(page, ".dc-button").click();
  await Promise.resolve();
  expect(select.options[select.selectedIndex]!.textContent).toBe("M");
});
