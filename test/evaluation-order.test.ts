// Whatever stands where: what a tag or a call is passed is evaluated once each, from left to right, in every order of its props.
import { describe, expect, it } from "vitest";
import { openSource } from "./evaluate.ts";

const call =
  (name: string) =>
  (parts: string[]): string =>
    `${name}({ ${parts.join(", ")} })`;
const tag =
  (name: string, children: string) =>
  (parts: string[]): string =>
    `<${name} ${parts.join(" ")}>${children}</${name}>`;

const permutations = (parts: string[]): string[][] =>
  parts.length === 0
    ? [[]]
    : parts.flatMap((part, at) =>
        permutations([...parts.slice(0, at), ...parts.slice(at + 1)]).map((rest) => [part, ...rest]),
      );

/** `@` is what tells that it was evaluated. */
const forms: [parts: string[], write: (parts: string[]) => string][] = [
  [["width: @", "children: @", "help: @", "key: @"], call("Container")],
  [["width: @", "children: [@, @]", "help: @"], call("Container")],
  [["width: @", "children: await @", "help: @", "key: @"], call("Container")],
  [["width: await @", "children: [@, await @]", "help: @"], call("Container")],
  [["width: @", "...{ class: @ }", "children: @", "key: @"], call("Container")],
  [["class: @", "children: @", "style: @", "key: @"], call("Container")],
  [["width: @", "children: @", "help: @", "key: @"], call("Text")],
  [["width: @", "children: [@, <b class={@}>{@}</b>]", "help: @"], call("Text")],
  [["width: await @", "children: [@, await @]", "help: @"], call("Text")],
  [["width: @", "...{ class: @ }", "children: @", "key: @"], call("Text")],
  [["help: @", "onClick: (@, () => {})", "children: @", "key: @"], call("Button")],
  [["a: @", "children: @", "key: @", "b: @"], call("Own")],
  [["width: await @", "children: [@, await @]", "key: await @"], call("Own")],
  [["min: +@", "bind: s[(@, 'x')]", "label: @", "key: @"], call("Slider")],
  [["min={+@}", "bind={s[(@, 'x')]}", "label={@}", "key={@}"], tag("Slider", "")],
  ...["Container", "Text", "div", "Own", "Card"].flatMap((name) =>
    ["", "{@}", "{@} and {@}", "{[@, @]}", "{...[@]}", "{@}<b id={@}>{@}</b>"].flatMap((children): typeof forms => [
      [["width={@}", "help={@}", "key={@}"], tag(name, children)],
      [["width={@}", "{...{ class: @ }}", "key={@}"], tag(name, children)],
    ]),
  ),
];

describe("A10: evaluated once, from left to right:", () => {
  it.each(forms.map(([parts, write]) => [write(parts), parts, write] as const))("%s", async (_, parts, write) => {
    for (const permutation of permutations(parts)) {
      let count = 0;
      const source = write(permutation).replace(/@/g, () => `f(${++count})`);
      const order: number[] = [];
      const f = (n: number) => (order.push(n), String(n));
      const before = `import { Button, Container, Slider, Text } from "dacapo"; const Own = ({ children }) => { children; }; const Card = Container; const s = { x: 1 };`;
      (await openSource(`${before} ${source};`, { f })).close();
      expect([source, order]).toEqual([source, Array.from({ length: count }, (_, index) => index + 1)]);
    }
  });
});

describe("A10: which variable `bind` means is settled where the element is drawn:", () => {
  const cases: Record<string, string> = {
    "a key that changes afterwards": `let i = 0; <Slider label="A" bind={rows[i].n} />; i++; <Slider label="B" bind={rows[i].n} />; i++;`,
    "a key that acts": `let i = 0; <Slider label="A" bind={rows[i++].n} />; <Slider label="B" bind={rows[i++].n} />;`,
    "a variable that changes afterwards": `let row = rows[0]; <Slider label="A" bind={row.n} />; row = rows[1]; <Slider label="B" bind={row.n} />; row = null;`,
    "a call": `const all = [...rows]; <Slider label="A" bind={all.shift().n} />; <Slider label="B" bind={all.shift().n} />;`,
    "keys in keys": `const keys = ["n", "m"]; let i = 0; for (const label of ["A", "B"]) <Slider key={label} label={label} bind={rows[i++][keys.shift()]} />;`,
    "in a call": `let i = 0; Slider({ label: "A", bind: rows[i].n }); i++; Slider({ label: "B", bind: rows[i].n }); i++;`,
    "with a spread": `let i = 0; <Slider {...{ label: "A" }} bind={rows[i].n} />; i++; <Slider {...{ label: "B" }} bind={rows[i].n} />; i++;`,
  };
  it.each(Object.entries(cases))("%s", async (_, source) => {
    const app = await openSource(
      `import { session, Slider } from "dacapo"; const state = session({ rows: [{ n: 1, m: 1 }, { n: 2, m: 2 }] }); const { rows } = state; ${source}`,
    );
    const sliders = () => app.screen().match(/= \d+/g);
    expect(sliders()).toEqual(["= 1", "= 2"]);
    const { Slider } = await import("dacapo");
    await app.get(Slider, "A").set(5);
    await app.get(Slider, "B").set(7);
    expect(sliders()).toEqual(["= 5", "= 7"]);
    expect(app.exception).toBeUndefined();
    app.close();
  });

  it("what leads to it is looked at anew: an assignment to it is seen", async () => {
    const app = await openSource(
      `import { session, Slider } from "dacapo"; const state = session({ form: { n: 1 } }); <Slider label="A" bind={state.form.n} />; state.form = { n: 3 };`,
    );
    expect(app.screen()).toContain("= 3");
    app.close();
  });
});
