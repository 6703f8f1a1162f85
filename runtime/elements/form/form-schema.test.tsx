// How a form looks at what is entered before it is sent.
// @vitest-environment happy-dom
import { Checkbox, Form, NumberInput, Radio, SubmitButton, Text, TextInput, session } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import * as v from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { onPage, one, type } from "../on-page.fixture.ts";

const person = v.object({
  email: v.pipe(v.string(), v.email("Is this your address?")),
  age: v.pipe(v.number(), v.minValue(18, "You must be of age.")),
  address: v.object({ city: v.pipe(v.string(), v.trim(), v.nonEmpty("Where do you live?")) }),
  agreed: v.literal(true, "Please agree."),
});

type Sent = { values: unknown; onSubmit: unknown[]; log: string[] };

function signUp(sent: Sent, schema: typeof person | null = person) {
  return () => {
    const form = Form({
      ...(schema && { schema }),
      onSubmit: (values) => void sent.onSubmit.push(values),
    });
    form(() => {
      TextInput({ name: "email", label: "E-mail", onChange: (value) => void sent.log.push(value) });
      NumberInput({ name: "age", label: "Age", value: 20 });
      TextInput({ name: "address.city", label: "City" });
      Checkbox({ name: "agreed", label: "I agree" });
      TextInput({ label: "Without a name" });
      const pressed = SubmitButton({ children: "Send" });
      if (pressed) sent.log.push("pressed");
    });
    if (form.values !== null) sent.values = form.values;
  };
}

const nothing = (): Sent => ({ values: null, onSubmit: [], log: [] });

describe("Form with a schema", () => {
  it("sends nothing that the schema refuses, and says beside each field why", async () => {
    const sent = nothing();
    const app = await openApp(defineApp("t.app.tsx", signUp(sent)));
    await app.get(TextInput, "E-mail").set("ada");
    await app.get(SubmitButton).click();
    expect(app.runs).toHaveLength(1);
    expect(sent).toEqual(nothing());
    expect(app.screen()).toContain("! Is this your address?");
    expect(app.screen()).toContain("! Where do you live?");
    expect(app.screen()).toContain("! Please agree.");
    expect(app.screen()).not.toContain("of age");
  });

  it("takes a message away when its field is right, and leaves the others", async () => {
    const app = await openApp(defineApp("t.app.tsx", signUp(nothing())));
    await app.get(SubmitButton).click();
    await app.get(TextInput, "E-mail").set("ada@example.org");
    expect(app.screen()).not.toContain("Is this your address?");
    expect(app.screen()).toContain("Where do you live?");
    await app.get(TextInput, "E-mail").set("ada");
    expect(app.screen()).not.toContain("Is this your address?");
  });

  it("hands what the schema makes of the values to onSubmit and, in that run, to the script", async () => {
    const sent = nothing();
    const app = await openApp(defineApp("t.app.tsx", signUp(sent)));
    await app.get(TextInput, "E-mail").set("ada@example.org");
    await app.get(TextInput, "City").set(" London ");
    await app.get(Checkbox).set(true);
    await app.get(SubmitButton).click();
    const values = { email: "ada@example.org", age: 20, address: { city: "London" }, agreed: true };
    expect(sent).toEqual({ values, onSubmit: [values], log: ["ada@example.org", "pressed"] });
    sent.values = null;
    await app.rerun();
    expect(sent.values).toBe(null);
  });

  it("without a schema hands over the values by their names", async () => {
    const sent = nothing();
    const app = await openApp(defineApp("t.app.tsx", signUp(sent, null)));
    await app.get(SubmitButton).click();
    expect(sent.values).toEqual({ email: "", age: 20, address: { city: "" }, agreed: false });
    expect(sent.onSubmit).toEqual([sent.values]);
  });

  it("waits for a schema that asks somebody else", async () => {
    const taken = v.objectAsync({
      name: v.pipeAsync(
        v.string(),
        v.checkAsync(async (name) => name !== "ada", "This name is taken."),
      ),
    });
    const script = () => {
      const state = session({ name: "" });
      const form = Form({ schema: taken, onSubmit: ({ name }) => void (state.name = name) });
      form(() => {
        TextInput({ name: "name", label: "Name" });
        const pressed = SubmitButton({ children: "Send" });
        Text({ children: `${form.values?.name ?? "–"} ${pressed} ${state.name}` });
      });
    };
    const app = await openApp(defineApp("t.app.tsx", script));
    await app.get(TextInput).set("ada");
    await app.get(SubmitButton).click();
    expect(app.screen()).toContain("This name is taken.");
    expect(app.get(Text).text).toBe("– false ");
    await app.get(TextInput).set("grace");
    await app.get(SubmitButton).click();
    expect(app.screen()).not.toContain("This name is taken.");
    expect(app.get(Text).text).toBe("grace true grace");
  });

  it("takes a schema of any library; what is wrong with the whole stands in the form", async () => {
    const twice = z
      .object({ one: z.string(), two: z.string() })
      .refine(({ one, two }) => one === two, "Both must be the same.");
    const script = () => {
      Form({
        schema: twice,
        children: () => {
          TextInput({ name: "one", label: "One" });
          TextInput({ name: "two", label: "Two" });
          SubmitButton({ children: "Send" });
        },
      });
    };
    const app = await openApp(defineApp("t.app.tsx", script), { wire: true });
    await app.get(TextInput, "One").set("a");
    await app.get(SubmitButton).click();
    expect(app.get(Form).text).toContain("One");
    expect(app.screen()).toMatch(/Form ! Both must be the same\./);
    await app.get(TextInput, "Two").set("a");
    expect(app.screen()).not.toContain("Both must be the same.");
  });

  it("shows an error of the schema itself like that of a handler", async () => {
    const broken = {
      "~standard": {
        validate: (): never => {
          throw new Error("no database");
        },
      },
    };
    const script = () => {
      Form({ schema: broken, children: () => void SubmitButton({ children: "Send" }) });
    };
    const app = await openApp(defineApp("t.app.tsx", script));
    await app.get(SubmitButton).click();
    expect(app.exception?.message).toBe("no database");
  });

  it("refuses what is no schema", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Form({ schema: {} as typeof person, children: () => {} })),
    );
    expect(app.exception?.message).toContain("schema is not a Standard Schema.");
  });

  it("on a page takes the person to the first field that is wrong, and describes it", () => {
    const choice = v.object({
      way: v.picklist(["b"], "Take the other one."),
      name: v.pipe(v.string(), v.nonEmpty("Your name?")),
    });
    const page = onPage(() => {
      Form({
        schema: choice,
        children: () => {
          Radio({ name: "way", label: "Way", options: ["a", "b"] });
          TextInput({ name: "name", label: "Name", help: "As in the passport" });
          SubmitButton({ children: "Send" });
        },
      });
    });
    one(page, "form [type=submit]").click();
    const group = one(page, "[role=radiogroup]");
    expect(group.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(page.querySelector("input[type=radio]"));
    const input = one<HTMLInputElement>(page, "input[name=name]");
    const [help, error] = input
      .getAttribute("aria-describedby")!
      .split(" ")
      .map((id) => document.getElementById(id));
    expect([help!.textContent, error!.textContent]).toEqual(["As in the passport", "Your name?"]);
    type(input, "Ada");
    expect(input.getAttribute("aria-invalid")).toBe(null);
    expect(input.getAttribute("aria-describedby")!.split(" ")).toHaveLength(1);
    one(page, "form [type=submit]").click();
    expect(document.activeElement).toBe(page.querySelector("input[type=radio]"));
  });

  it("has exact types", () => {
    const typed = () => {
      const form = Form({
        schema: person,
        onSubmit: ({ address }) => {
          expectTypeOf(address.city).toEqualTypeOf<string>();
        },
      });
      expectTypeOf(form.values).toEqualTypeOf<v.InferOutput<typeof person> | null>();
      expectTypeOf(Form({ schema: z.object({ n: z.number() }) }).values).toEqualTypeOf<{ n: number } | null>();
      expectTypeOf(Form().values).toEqualTypeOf<Record<string, unknown> | null>();
      expectTypeOf(Form({ schema: person, children: () => 1 })).toEqualTypeOf<number>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
