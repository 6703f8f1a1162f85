// What `TextInput` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, session, Text, TextInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one, type } from "../on-page.fixture.ts";

describe("TextInput", () => {
  it("evaluates to what was entered", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const name = TextInput({ label: "Name", value: "Ada" });
        Text({ children: `Hello ${name}` });
      }),
    );
    expect(app.get(Text).text).toBe("Hello Ada");
    await app.get(TextInput, "Name").set("Grace");
    expect(app.get(Text).text).toBe("Hello Grace");
  });

  it("is null with value={null}, until something is entered", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Text({ children: JSON.stringify(TextInput({ label: "Name", value: null })) });
      }),
    );
    expect(app.get(Text).text).toBe("null");
    await app.get(TextInput).set("");
    expect(app.get(Text).text).toBe('""');
  });

  it("hears of a change when the browser reports it, not at each key", () => {
    const page = onPage(() => {
      Text({ children: TextInput({ label: "Name" }) });
    });
    const input = one<HTMLInputElement>(page, "input");
    input.value = "A";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    expect(one(page, "p").textContent).toBe("");
    type(input, "Ada");
    expect(one(page, "p").textContent).toBe("Ada");
  });

  it("has an icon at its beginning, and stays the same field when it comes", () => {
    const page = onPage(() => {
      const state = session({ icon: "" });
      TextInput({ label: "Name", value: "Ada", ...(state.icon !== "" && { icon: "\u{1F3BB}" }) });
      Button({ children: "Icon", onClick: () => void (state.icon = "there") });
    });
    const input = one<HTMLInputElement>(page, "input");
    expect(page.querySelector(".dc-field-icon")).toBe(null);
    one(page, "button").click();
    expect(one(page, ".dc-field-icon").textContent).toBe("\u{1F3BB}");
    expect(one(page, "input")).toBe(input);
    expect(input.value).toBe("Ada");
  });

  it("leaves what is being typed alone when something else runs the script", () => {
    const page = onPage(() => {
      const state = session({ runs: 0 });
      TextInput({ label: `Name ${state.runs}` });
      Button({ children: "Run", onClick: () => void state.runs++ });
    });
    const input = one<HTMLInputElement>(page, "input");
    input.value = "half a na";
    one(page, "button").click();
    expect(one(page, "label").textContent).toBe("Name 1");
    expect(input.value).toBe("half a na");
  });

  it("shows what the script gives it", () => {
    const page = onPage(() => {
      const state = session({ name: "Ada" });
      TextInput({ label: "Name", value: state.name });
      Button({ children: "Grace", onClick: () => void (state.name = "Grace") });
    });
    const input = one<HTMLInputElement>(page, "input");
    type(input, "Bob");
    one(page, "button").click();
    expect(input.value).toBe("Grace");
  });

  it("names its field, describes it, and hides a label for the eye only", () => {
    const page = onPage(
      () =>
        void TextInput({
          label: "Name",
          help: "As in the passport",
          hideLabel: true,
          type: "email",
          maxLength: 5,
        }),
    );
    const input = one<HTMLInputElement>(page, "input");
    expect(one<HTMLLabelElement>(page, "label")).toMatchObject({
      htmlFor: input.id,
      textContent: "Name",
    });
    expect(one(page, "label").className).toContain("dc-unseen");
    expect(document.getElementById(input.getAttribute("aria-describedby")!)!.textContent).toBe("As in the passport");
    expect(input).toMatchObject({ type: "email" });
  });

  it("keeps to maxLength", () => {
    const { decode, fit } = TextInput.definition.value!;
    expect(() => decode("abc", { maxLength: 2 })).toThrow("At most 2 characters are allowed.");
    expect(() => decode(5, {})).toThrow(TypeError);
    expect(fit("abc", { maxLength: 2 })).toBe("ab");
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(TextInput({ label: "A" })).toEqualTypeOf<string>();
      expectTypeOf(TextInput({ label: "A", value: null })).toEqualTypeOf<string | null>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
