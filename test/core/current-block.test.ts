// Code draws in the block that is current when it is executed, wherever its source stands.
import { describe, expect, test } from "vitest";
import { openSource } from "../evaluate.ts";

/** Each draws "x" when it is executed in the block `box`, which stands below the text "above". */
const programs: Record<string, string> = {
  "a parameter's default": `function line(t = <Text>x</Text>) {} box(() => line());`,
  "a default of an arrow function": `const line = (t = <Text>x</Text>) => t; box(() => { line(); });`,
  "a default in a pattern": `const line = ({ t = <Text>x</Text> } = {}) => t; box(() => line({}));`,
  "a default of a method": `const all = { line(t = <Text>x</Text>) {} }; box(() => all.line());`,
  "a default that draws by a call": `const draw = () => <Text>x</Text>; function line(t = draw()) {} box(() => line());`,
  "a default with a block": `function line(t = <Container><Text>x</Text></Container>) {} box(() => line());`,
  "a field of a class": `class Row { title = <Text>x</Text>; } box(() => new Row());`,
  "a private field": `class Row { #title = <Text>x</Text>; } box(() => new Row());`,
  "an accessor": `class Row { accessor title = <Text>x</Text>; } box(() => new Row());`,
  "a field that is a function": `class Row { draw = () => <Text>x</Text>; } const row = new Row(); box(() => row.draw());`,
  "a field of a class in a function": `const make = () => class { title = <Text>x</Text>; }; const Row = make(); box(() => new Row());`,
  "a constructor with a parameter's default": `class Row { constructor(t = <Text>x</Text>) {} } box(() => new Row());`,
  "a generator that goes on": `function* parts() { yield 1; <Text>x</Text>; } const all = parts(); all.next(); box(() => all.next());`,
  "a generator's default": `function* parts(t = <Text>x</Text>) { yield t; } box(() => parts());`,
  "a generator's value": `const all = (function* () { yield; yield <Text>x</Text>; })(); all.next(); box(() => all.next());`,
  "a method that is a generator": `const o = { *all() { yield; [1].map(() => <Text>x</Text>); } }; const all = o.all(); all.next(); box(() => all.next());`,
  "a generator that draws a block": `function* parts() { yield; <Container><Text>x</Text></Container>; } const all = parts(); all.next(); box(() => all.next());`,
  "an asynchronous generator": `async function* parts() { yield 1; <Text>x</Text>; } const all = parts(); await all.next(); await box(() => all.next());`,
  "a generator that waits": `async function* parts() { yield 1; await 0; <Text>x</Text>; } const all = parts(); await all.next(); await box(() => all.next());`,
  "a getter": `const o = { get line() { return <Text>x</Text>; } }; box(() => o.line);`,
};

describe("A7: the current block", () => {
  for (const [name, source] of Object.entries(programs)) {
    test(`is where ${name} draws`, async () => {
      const app = await openSource(
        `import { Container, Text } from "dacapo";
         const box = <Container />;
         <Text>above</Text>;
         ${source}`,
      );
      expect(app.exception).toBeUndefined();
      const lines = app.screen().split("\n");
      const at = lines.findIndex((line) => line.includes('"x"') || line.endsWith(" x"));
      expect(lines.slice(at).join("\n"), app.screen()).toContain("above");
      expect(lines[at]).toMatch(/^ +/);
      app.close();
    });
  }

  test("is the handle's where nothing else is: module level and static parts", async () => {
    const app = await openSource(
      `import { Text } from "dacapo";
       class Row { static title = <Text>static</Text>; static { <Text>block</Text>; } }
       <Text>below</Text>;`,
    );
    expect(app.screen()).toMatch(/static[^]*block[^]*below/);
  });
});
