// A slot holds what was drawn in it last, whoever else still draws: calls that wait are replaced like those that are done.
import { describe, expect, it } from "vitest";
import { Button, Text, TextInput } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { openSource } from "../evaluate.ts";

const imports = `import { Button, Container, Empty, Text, TextInput } from "dacapo";\n`;
const texts = (app: TestApp) => app.all(Text).map(({ text }) => text);
/** A promise that is kept a few turns of the queue later than one with fewer. */
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await null;
};
const open = (source: string): Promise<TestApp> => openSource(imports + source, { turns });

describe("a call that waits", () => {
  it.each([
    ["another", "slot(() => { <Text>new</Text>; });", ["new", "end"]],
    [
      "another that waits longer",
      "slot(async () => { <Text>new</Text>; await turns(90); <Text>more</Text>; });",
      ["new", "more", "end"],
    ],
    [
      "another that waits less",
      "slot(async () => { <Text>new</Text>; await turns(3); <Text>more</Text>; });",
      ["new", "more", "end"],
    ],
    ["nothing", "slot.clear();", ["end"]],
  ])("is replaced by %s", async (_, then, shown) => {
    const app = await open(`
      const slot = <Empty />;
      slot(async () => {
        <Text>old</Text>;
        const inside = <Container />;
        await turns(30);
        <Text>late</Text>;
        inside(() => { <Text>late inside</Text>; });
        await turns(30);
        <Text>later</Text>;
      });
      ${then}
      <Text>end</Text>;
      <Button>Again</Button>;
    `);
    expect(texts(app)).toEqual(shown);
    await app.get(Button).click();
    expect(texts(app)).toEqual(shown);
    expect(app.exception).toBeUndefined();
  });

  it("may refill its slot itself, and what it draws then keeps its values", async () => {
    const app = await open(`
      const slot = <Empty />;
      slot(async () => {
        <Text>loading</Text>;
        await turns(9);
        slot.clear();
        const name = <TextInput label="Name" />;
        <Text>Hello {name}</Text>;
      });
    `);
    expect(texts(app)).toEqual(["Hello "]);
    await app.get(TextInput).set("Ada");
    expect(texts(app)).toEqual(["Hello Ada"]);
  });
});

it.each(["<Empty />", "<Container />"])("an error after an await in %s is shown once", async (block) => {
  const app = await open(`
    const block = ${block};
    block(async () => { await turns(3); throw new Error("broken"); });
    <Text>end</Text>;
  `);
  expect(app.screen().match(/broken/g)).toHaveLength(1);
});
