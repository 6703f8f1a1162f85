// The four kinds of state alike: lists and objects are changed in place, nothing of that reaches a default, and `reset` brings it back.
import { expect, it } from "vitest";
import { Button, MultiSelect, Text } from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import { appOf, openSource } from "../evaluate.ts";

const shown = (app: TestApp): unknown => JSON.parse(app.get(Text).text);

it.each(["session", "query", "stored", "shared"])(
  "%s: a list is changed in place and put back, in any run",
  async (kind) => {
    // Like a constant of another module: the same list for every run and every session.
    const initial = ["a"];
    const source = `
    import { Button, MultiSelect, ${kind}, Text } from "dacapo";
    const state = ${kind}({ tags: initial, other: initial });
    const { tags } = state;
    <MultiSelect label="Tags" options={["a", "b", "c"]} bind={state.tags} />;
    <Button onClick={() => { state.tags.push("b"); }}>Push</Button>;
    <Button onClick={() => { tags.push("c"); }}>Push what was read</Button>;
    <Button onClick={() => { state.other.push("z"); ${kind}.reset("other"); }}>Push and reset</Button>;
    <Button onClick={() => { ${kind}.reset(); }}>Reset</Button>;
    <Text>{JSON.stringify(state)}</Text>;
  `;
    const app = await openSource(source, { initial });
    await app.get(Button, "Push and reset").click();
    expect(shown(app)).toEqual({ tags: ["a"], other: ["a"] });
    await app.get(Button, "Push").click();
    expect(shown(app)).toEqual({ tags: ["a", "b"], other: ["a"] });
    expect(app.get(MultiSelect).value).toEqual(["a", "b"]);
    await app.get(Button, "Push what was read").click();
    expect(shown(app)).toEqual({ tags: ["a", "b", "c"], other: ["a"] });
    if (kind === "query") expect(app.query).toEqual({ tags: ["a", "b", "c"] });
    await app.get(MultiSelect).set(["c"]);
    await app.get(Button, "Push").click();
    expect(shown(app)).toEqual({ tags: ["c", "b"], other: ["a"] });
    expect(initial).toEqual(["a"]);
    expect(shown(await openApp(appOf(source, { initial })))).toEqual({ tags: ["a"], other: ["a"] });
    await app.get(Button, "Reset").click();
    expect(shown(app)).toEqual({ tags: ["a"], other: ["a"] });
    expect(app.query).toEqual({});
  },
);

it("session: a default keeps its getters and what is no data", async () => {
  class Place {
    name = "Oslo";
  }
  const app = await openSource(
    `
    import { Button, session, Text } from "dacapo";
    const state = session({ cart: { items: [1], get total() { return this.items.length; } }, place: new Place() });
    <Button onClick={() => { state.cart.items.push(2); state.place.name = "Bergen"; }}>Add</Button>;
    <Button onClick={() => { session.reset("cart"); }}>Reset</Button>;
    <Text>{JSON.stringify([state.cart.total, state.place.name, state.place instanceof Place])}</Text>;
  `,
    { Place },
  );
  expect(shown(app)).toEqual([1, "Oslo", true]);
  await app.get(Button, "Add").click();
  expect(shown(app)).toEqual([2, "Bergen", true]);
  await app.get(Button, "Reset").click();
  expect(shown(app)).toEqual([1, "Bergen", true]);
});

it("query: what reads a list is computed again when the list was changed in place; parameters of others stay", async () => {
  const app = await openApp(
    appOf(`
    import { Button, memo, query, Text } from "dacapo";
    const at = query({ tags: ["a"], page: 1 });
    <Button onClick={() => { at.tags.push("b"); at.page = 2; }}>Change</Button>;
    <Button onClick={() => { at.tags.length = 0; }}>Empty</Button>;
    <Button onClick={() => { query.reset("tags"); }}>Reset tags</Button>;
    <Button onClick={() => { query.reset(); }}>Reset</Button>;
    <Text>{memo(() => JSON.stringify([at.tags.length, at.page]))}</Text>;
  `),
    { query: { foreign: "x" } },
  );
  const steps = [
    ["Change", [2, 2], { foreign: "x", tags: ["a", "b"], page: "2" }],
    ["Empty", [0, 2], { foreign: "x", tags: "", page: "2" }],
    ["Reset tags", [1, 2], { foreign: "x", page: "2" }],
    ["Reset", [1, 1], { foreign: "x" }],
  ] as const;
  for (const [name, result, address] of steps) {
    await app.get(Button, name).click();
    expect(shown(app)).toEqual(result);
    expect(app.query).toEqual(address);
  }
});
