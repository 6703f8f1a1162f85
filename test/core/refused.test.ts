// What nobody may send, and what may not be drawn: hostile data as text, gestures of the wrong shape, names of all objects.
import {
  Button,
  Checkbox,
  DateInput,
  Dialog,
  Form,
  MultiSelect,
  NumberInput,
  Pills,
  Radio,
  SelectBox,
  SelectSlider,
  Slider,
  SubmitButton,
  Text,
  TextInput,
} from "dacapo";
import { defineApp, html, site, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineApp as define } from "../../runtime/core/run/app.ts";
import { Session } from "../../runtime/core/run/session.ts";
import { hostThatPaints } from "./host.ts";

type Call = (...args: any[]) => any;
const open = (draw: () => unknown) => openApp(defineApp("refused.app.tsx", () => void draw()));

describe("F1", () => {
  it.each([
    '{"tag":"svg","attrs":null,"children":[{"tag":"x:script","attrs":null,"children":["x()"]}]}',
    '{"tag":"a","attrs":{"protocol":"javascript:"},"children":["x"]}',
    '{"tag":"b","children":[]}',
    '[{"tag":"b","attrs":{},"children":["x"],"on":["click"],"spot":0}]',
  ])("F1: data is text: %s", async (json) => {
    const data = JSON.parse(json) as never;
    const app = await open(() => Text({ children: data }));
    expect(app.get(Text).text).toContain('"tag":');
    expect(app.all("svg")).toEqual([]);
    expect(app.all("b")).toEqual([]);
  });

  it("F1: what compiled code made is inline HTML, over a wire too", async () => {
    for (const wire of [false, true]) {
      const app = await openApp(
        defineApp("refused.app.tsx", () => void Text({ children: ["Hello ", tag("b", null, "you")] as never })),
        { wire },
      );
      expect(app.get("b").text).toBe("you");
    }
  });
});

const widgets: Record<string, { draw(): unknown; good: unknown }> = {
  Slider: { draw: () => Slider({ label: "W" }), good: 3 },
  "Slider of two": { draw: () => Slider({ label: "W", value: [1, 2] }), good: [3, 4] },
  "Slider bound to two": {
    draw: () => Slider({ label: "W", bind: { get: () => [1, 2], set: () => {} } as never }),
    good: [3, 4],
  },
  SelectSlider: { draw: () => SelectSlider({ label: "W", options: [1, 2, 3] }), good: 1 },
  "SelectSlider of two": { draw: () => SelectSlider({ label: "W", options: [1, 2, 3], value: [1, 2] }), good: [0, 1] },
  Checkbox: { draw: () => Checkbox({ label: "W" }), good: true },
  SelectBox: { draw: () => SelectBox({ label: "W", options: ["a", "b"] }), good: 1 },
  Radio: { draw: () => Radio({ label: "W", options: ["a", "b"] }), good: 1 },
  Pills: { draw: () => Pills({ label: "W", options: ["a", "b"] }), good: 1 },
  MultiSelect: { draw: () => MultiSelect({ label: "W", options: ["a", "b"] }), good: [1] },
  NumberInput: { draw: () => NumberInput({ label: "W" }), good: 3 },
  TextInput: { draw: () => TextInput({ label: "W" }), good: "x" },
  DateInput: { draw: () => DateInput({ label: "W", value: "2026-03-04" }), good: "2026-03-05" },
};

const shapeOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

describe.each(Object.entries(widgets))("F2: %s", (_, { draw, good }) => {
  it("takes what it should, and nothing of another shape", () => {
    const seen: unknown[] = [];
    const session = new Session(
      define("refused.app.tsx", () => void seen.push(draw())),
      hostThatPaints(() => {}),
    );
    session.start();
    const { id } = session.root.kids![0]!.kids![0]!;
    const first = seen.at(-1);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        session.send({ id, kind: "change", value });
        expect(shapeOf(seen.at(-1)) === shapeOf(first) || seen.at(-1) === null || first === null).toBe(true);
        if (Array.isArray(first))
          expect((seen.at(-1) as unknown[]).map((one) => typeof one)).toEqual(
            (seen.at(-1) as unknown[]).map(() => typeof (first[0] ?? "a")),
          );
      }),
      { numRuns: 300 },
    );
    const before = seen.length;
    session.send({ id, kind: "change", value: Array.isArray(good) ? good[0] : [good, good] });
    expect(seen.length).toBe(before);
    session.send({ id, kind: "change", value: good });
    expect(seen.length).toBe(before + 1);
    session.close();
  });
});

describe("F2: plain HTML", () => {
  const drawn = (attrs: object, around: object | null = null) => {
    const heard: unknown[] = [];
    const inner = site(html("input"), {
      at: "2:1",
      props: {
        onInput: (value: unknown) => void heard.push(value),
        onClick: (value: unknown) => void heard.push(value),
        onKeyDown: (value: unknown) => void heard.push(value),
        ...attrs,
      },
    });
    const outer = site(html("fieldset"), { at: "1:1", props: { ...around } });
    const session = new Session(
      define(
        "refused.app.tsx",
        ($) => void (around === null ? $.emit(inner) : $.block(outer, (inside) => void inside.emit(inner))),
      ),
      hostThatPaints(() => {}),
    );
    session.start();
    let node = session.root.kids![0]!.kids![0]!;
    if (around !== null) node = node.kids![0]!;
    return { heard, send: (kind: string, value?: unknown) => session.send({ id: node.id, kind, value }) };
  };

  it("F2: hears what the types promise", () => {
    const { heard, send } = drawn({});
    send("input", "text");
    send("input", true);
    send("click", { evil: 1 });
    send("keydown", "Enter");
    for (const bad of [1, {}, [], null, undefined]) {
      send("input", bad);
      send("keydown", bad);
    }
    expect(heard).toEqual(["text", true, undefined, "Enter"]);
  });

  it.each([
    [{ disabled: "" }, null],
    [{ disabled: true }, null],
    [{ disabled: "disabled" }, null],
    [{}, { disabled: true }],
    [{}, { disabled: "" }],
  ])("F2: hears nothing where it is disabled: %o in %o", (attrs, around) => {
    const { heard, send } = drawn(attrs, around);
    send("click");
    send("input", "x");
    expect(heard).toEqual([]);
  });
});

it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "C13: a prop called %s is unknown",
  async (name) => {
    const props = Object.defineProperty({ label: "x" }, name, { value: 1, enumerable: true });
    const app = await open(() => Checkbox(props as never));
    expect(app.exception?.code).toBe("unknown-prop");
  },
);

describe("C12: names of fields", () => {
  const sent = async (...names: string[]) => {
    const heard: unknown[] = [];
    const app = await open(() =>
      (Form as Call)({
        onSubmit: (values: unknown) => void heard.push(values),
        children: () => {
          for (const name of names) (TextInput as Call)({ label: name, name, key: name, value: name });
          SubmitButton({ children: "Send" });
        },
      }),
    );
    await app.get(SubmitButton).click();
    return { values: heard[0] as any, app };
  };
  it.each(["__proto__.x", "constructor.prototype.x", "toString.x", "hasOwnProperty"])(
    "C12: %s is an own property",
    async (name) => {
      const { values } = await sent(name, "b");
      expect(({} as any).x).toBeUndefined();
      const [first, ...rest] = name.split(".");
      let inside = Object.getOwnPropertyDescriptor(values, first!)!.value;
      for (const part of rest) inside = Object.getOwnPropertyDescriptor(inside, part)!.value;
      expect(inside).toBe(name);
      expect(values.b).toBe("b");
    },
  );
  it.each([[["a", "a.b"]], [["a.b.c", "a.b"]], [["x.y", "x"]]])(
    "C12: %j are a problem that names both",
    async (names) => {
      const { app } = await sent(...names);
      expect(app.exception).toMatchObject({ code: "field-names" });
      for (const name of names) expect(app.exception!.message).toContain(`\`${name}\``);
    },
  );
});

describe("handles", () => {
  it("E10: print as what a person sees, in one line", async () => {
    const app = await open(() => (Dialog as Call)({ title: "Title", children: () => void Button({ children: "Go" }) }));
    for (const [handle, text] of [
      [app.get(Dialog), 'Dialog "Title"'],
      [app.get(Button), 'Button "Go"'],
    ] as const) {
      expect(`${handle}`).toBe(text);
      expect(JSON.stringify({ handle })).toBe(JSON.stringify({ handle: text }));
      try {
        expect(handle).toBeUndefined();
      } catch (error) {
        expect((error as Error).message.split("\n").length).toBeLessThan(10);
      }
    }
  });

  it.each([
    ["MultiSelect", MultiSelect, (handle: any) => handle.set(["typo"])],
    ["MultiSelect", MultiSelect, (handle: any) => handle.select("typo")],
    ["Pills", Pills, (handle: any) => handle.select("typo")],
    ["SelectBox", SelectBox, (handle: any) => handle.set("typo")],
    ["Radio", Radio, (handle: any) => handle.select(undefined)],
  ])("E11: %s does not take an option that is not there", async (_, Kind, act) => {
    const app = await open(() =>
      (Kind as Call)({ label: "W", options: ["a", "b"], ...(Kind === SelectBox ? { clearable: true } : {}) }),
    );
    await expect(act(app.get(Kind as never))).rejects.toThrow(/is not among the options: a, b/);
  });

  it("C16: Pills starts with nothing; a second click takes the choice back", async () => {
    const app = await open(() => Text({ children: String(Pills({ label: "Mood", options: ["calm", "wild"] })) }));
    const text = () => app.get(Text).text;
    expect(text()).toBe("null");
    await app.get(Pills).click("wild");
    expect(text()).toBe("wild");
    await app.get(Pills).click("calm");
    expect(text()).toBe("calm");
    await app.get(Pills).click("calm");
    expect(text()).toBe("null");
    await app.get(Pills).select("wild");
    expect(app.get(Pills).value).toBe("wild");
  });

  it("E12: a script that ticks in a loop lets other tasks run", async () => {
    const { tick } = await import("dacapo");
    let turns = 0;
    const state = { over: false };
    const opened = openApp(
      defineApp("ticks.app.tsx", async () => {
        while (!state.over) {
          turns++;
          await tick();
        }
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    state.over = true;
    await opened;
    expect(turns).toBeGreaterThan(0);
  });
});
