// Whatever is thrown, wherever: it is shown where it happened, and the session takes the next click.
import {
  Button,
  Container,
  defineElement,
  Dialog,
  Expander,
  Form,
  Fragment,
  MultiSelect,
  SelectBox,
  session,
  Spinner,
  SubmitButton,
  Text,
  TextInput,
  WriteStream,
} from "dacapo";
import { defineApp, site } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMaker, hostile } from "./hostile.ts";

type Throw = () => never;
type Call = (...args: any[]) => any;
const block = (element: unknown, props: object, draw: () => unknown): unknown =>
  (element as Call)({ ...props, children: draw });

const own = (parts: object): Call =>
  defineElement({ name: "Own", children: "none", props: { label: "text" }, ...parts } as never) as unknown as Call;

/** Where something can be thrown; `alone`: it takes nothing else with it. */
const places: Record<string, { draw(thrown: Throw): unknown; alone?: true; click?: string }> = {
  "the script": { draw: (thrown) => thrown() },
  "a script that waits": {
    draw: async (thrown) => {
      await null;
      thrown();
    },
  },
  "a component": { draw: (thrown) => block(Container, {}, () => block(Expander, { label: "E" }, thrown)) },
  "an async child": {
    draw: (thrown) =>
      block(Container, {}, async () => {
        await null;
        thrown();
      }),
  },
  "a spinner": {
    draw: (thrown) =>
      block(Spinner, { label: "S" }, async () => {
        await null;
        thrown();
      }),
  },
  "a fragment": { draw: (thrown) => block(Fragment, {}, thrown), alone: true },
  "a fragment that waits": {
    draw: (thrown) =>
      block(Fragment, {}, async () => {
        await null;
        thrown();
      }),
    alone: true,
  },
  "a dialog": { draw: (thrown) => block(Dialog, { title: "D" }, thrown), alone: true },
  "a format": { draw: (thrown) => SelectBox({ label: "F", options: [1], format: thrown }), alone: true },
  "a format of several": { draw: (thrown) => MultiSelect({ label: "F", options: [1], format: thrown }), alone: true },
  "a check": { draw: (thrown) => own({ check: thrown })({}), alone: true },
  "a preparation": { draw: (thrown) => own({ prepare: thrown })({}), alone: true },
  "a first value": {
    draw: (thrown) => own({ value: { initial: thrown, fit: (n: unknown) => n, decode: Number } })({}),
    alone: true,
  },
  "a fit": { draw: (thrown) => own({ value: { initial: () => 0, fit: thrown, decode: Number } })({}), alone: true },
  "an encoding": {
    draw: (thrown) => own({ value: { initial: () => 0, fit: (n: unknown) => n, decode: Number, encode: thrown } })({}),
    alone: true,
  },
  "a copy": {
    draw: (thrown) => own({ value: { initial: () => 0, fit: (n: unknown) => n, decode: Number, copy: thrown } })({}),
    alone: true,
  },
  "a handler": { draw: (thrown) => Button({ children: "Act", onClick: thrown }), click: "Act" },
  "an async handler": {
    draw: (thrown) =>
      Button({
        children: "Act",
        onClick: async () => {
          await null;
          thrown();
        },
      }),
    click: "Act",
  },
  "a schema": {
    draw: (thrown) =>
      block(Form, { schema: { "~standard": { validate: thrown } } }, () => SubmitButton({ children: "Act" })),
    click: "Act",
  },
  "a stream": {
    draw: (thrown) =>
      void WriteStream({
        source: (async function* () {
          yield "a";
          thrown();
        })(),
      }),
    alone: true,
  },
  "the source of a stream": { draw: (thrown) => void WriteStream({ source: thrown }), alone: true },
};

async function happens(place: string, make: () => unknown, wire: boolean): Promise<void> {
  const { draw, alone, click } = places[place]!;
  const thrown = (): never => {
    throw make();
  };
  const app = await openApp(
    defineApp("errors.app.tsx", () => {
      const state = session({ n: 0 });
      Text({ children: "above" });
      Button({ children: "Next", onClick: () => void state.n++ });
      if (state.n === 0) {
        const drawn = draw(thrown);
        return drawn instanceof Promise && alone !== true ? drawn : Text({ children: "below" });
      }
      return void Text({ children: `after ${state.n}` });
    }),
    { wire },
  );
  if (click !== undefined)
    await app.get(click === "Act" && place === "a schema" ? SubmitButton : Button, "Act").click();
  expect(app.exception, place).toBeDefined();
  expect(typeof app.exception!.message).toBe("string");
  expect(app.screen()).toContain('Text "above"');
  if (alone) expect(app.screen()).toContain('Text "below"');
  await app.get(Button, "Next").click();
  expect(app.screen()).toBe('Text "above"\nButton "Next"\nText "after 1"');
  app.close();
}

describe.each(Object.keys(places))("thrown in %s", (place) => {
  it("B1, B5, B11: anything is shown, and the session takes the next click", async () => {
    await fc.assert(
      fc.asyncProperty(anyMaker, fc.boolean(), (make, wire) => happens(place, make, wire)),
      { numRuns: Number(process.env["RUNS"] ?? 12) },
    );
  });
});

it.each(Object.entries(hostile))("B5, B11: %s can be thrown, awaited or not", async (_, make) => {
  for (const place of ["the script", "an async handler", "a format"]) await happens(place, make, false);
});

const shown = async (thrown: unknown) =>
  (
    await openApp(
      defineApp("errors.app.tsx", () => {
        throw thrown;
      }),
    )
  ).exception as unknown as Record<string, unknown>;

it.each([
  [{ code: 42, message: "no" }, "no"],
  [{ code: 42 }, '{"code":42}'],
  ["just text", "just text"],
  [undefined, "undefined"],
  [null, "null"],
  [Object.create(null), "{}"],
  [Object.assign(new Error("x"), { message: { a: 1 } }), '{"a":1}'],
  [12n, "12"],
])("B6: %o is shown as %s", async (thrown, message) => {
  expect((await shown(thrown))["message"]).toBe(message);
});

it("B6: shows what an error came from, and the errors that it gathers, each once", async () => {
  const root = new TypeError("disk");
  const middle = new Error("read", { cause: root });
  expect((await shown(new Error("load", { cause: middle })))["causes"]).toEqual(["Error: read", "TypeError: disk"]);
  const all = new AggregateError([middle, "text", root], "all");
  expect(await shown(all)).toMatchObject({
    name: "AggregateError",
    causes: ["Error: read", "TypeError: disk", "Error: text"],
  });
  const round: Error = new Error("round");
  round.cause = new Error("inner", { cause: round });
  expect((await shown(round))["causes"]).toEqual(["Error: inner"]);
  let long = new Error("0");
  for (let n = 1; n < 1000; n++) long = new Error(`${n}`, { cause: long });
  expect((await shown(long))["causes"]).toHaveLength(10);
});

it("B1: an element whose props are wrong stands alone as an error, the run goes on with its value at rest", async () => {
  const picked = site(SelectBox, { at: "3:1", slots: ["label", "options", "format"] });
  const app = await openApp(
    defineApp("errors.app.tsx", ($) => {
      const state = session({ broken: true });
      const value = $.emit(picked, "F", ["a", "b"], (option: string) => {
        if (state.broken) throw new Error("x");
        return option;
      });
      Text({ children: `chose ${value as string}` });
      Button({ children: "Mend", onClick: () => void (state.broken = !state.broken) });
    }),
  );
  expect(app.screen()).toBe('Exception "x"\nText "chose a"\nButton "Mend"');
  expect(app.runs.at(-1)!.ending).toBe("done");
  await app.get(Button).click();
  await app.get(SelectBox).select("b");
  expect(app.screen()).toBe('SelectBox "F" = "b"\nText "chose b"\nButton "Mend"');
  await app.get(Button).click();
  expect(app.screen()).toBe('Exception "x"\nText "chose a"\nButton "Mend"');
  await app.get(Button).click();
  expect(app.screen()).toContain('SelectBox "F" = "b"');
});

it("B1: what stands in a block that cannot be drawn is drawn all the same", async () => {
  const app = await openApp(
    defineApp("errors.app.tsx", () => {
      const name = block(Container, { border: "thick" }, () => TextInput({ label: "Name" }));
      Text({ children: `Hello ${name as string}` });
      const later = (Container as Call)({ border: 1 }) as (draw: () => unknown) => void;
      later(() => Text({ children: "inside" }));
    }),
  );
  expect(app.screen()).toMatch(/^Exception .*\nTextInput "Name" = ""\nText "Hello "\nException .*\nText "inside"$/);
  await app.get(TextInput).set("Ada");
  expect(app.screen()).toContain('Text "Hello Ada"');
});

it("B1: several in a loop, each in its place", async () => {
  const row = site(SelectBox, { at: "3:1", keyed: true, slots: ["label", "options"], many: true });
  const app = await openApp(
    defineApp("errors.app.tsx", ($) => {
      for (const n of [1, 2, 3]) $.emit(row, n, `L${n}`, n === 2 ? (7 as never) : [n]);
    }),
  );
  expect(
    app
      .screen()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(["SelectBox", "Exception", "SelectBox"]);
  expect(app.hints).toEqual([]);
});
