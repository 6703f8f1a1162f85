// The text that TypeScript gets to see in place of an app script, and the way back from it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceAt, sourceOf, virtualAt, virtualOf } from "../compiler/types/virtual/index.ts";
import { readCases } from "./fixtures.ts";

const bodyOf = (source: string): string => virtualOf(source).text.split("\ndeclare const _$")[0]!;

describe("a tag is a call", () => {
  it.each([
    [`<Slider min={0} disabled/>`, `Slider({ min:0, disabled:true,})`],
    [`<Text title="it&apos;s">a &amp; b</Text>`, `Text({ title:"it's", children:"a & b"})`],
    [`<Box<number> items={[1]} />`, `Box<number>({ items:[1], })`],
    [`<ui.Slider {...props} />`, `ui.Slider({ ...props, })`],
    [`<Row key={id} />`, `_$.key(id, Row({  }))`],
    [`<Row data-a="b" />`, `Row({ ...{"data-a":"b"}, })`],
    [`<Row a={} />`, `Row({ a:undefined, })`],
    [`<Row a={(1, 2)} />`, `Row({ a:((1, 2)), })`],
    [`<my-tag a="b"><svg:use /></my-tag>`, `_$.html["my-tag"]({ a:"b", children:_$.drawn(_$.html["svg:use"]({ }))})`],
    [`<><A /> b</>`, `_$.fragment(A({ }), " b")`],
    [`<N bind={a.b} />`, `_$.bound(N({ bind:_$.read(() => (a.b)), }), (_value) => { (a.b) = _value; })`],
    [`<N bind={(await a).b} />`, `_$.bound(N({ bind:(await a).b, }))`],
  ])("%s", (source, text) => {
    expect(bodyOf(`${source};`)).toBe(`${text};`);
  });

  const imports = `import { Container, Text, Slider } from "dacapo";\n`;
  it.each([
    [
      "a text element gets its text",
      `<Text>a {b} <i>c</i></Text>`,
      `Text({ children:["a " ,b," ",_$.html.i({ children:_$.drawn("c")})]})`,
    ],
    ["a block draws", `<Container>a</Container>`, `Container({ children:_$.drawn("a")})`],
    ["a block gets a function as it is", `<Container>{() => 1}</Container>`, `Container({ children:() => 1})`],
    ["a component gets a value as it is", `<Card>{name}</Card>`, `Card({ children:name})`],
    ["a component draws tags", `<Card><Text>a</Text></Card>`, `Card({ children:_$.drawn(Text({ children:"a"}))})`],
    ["comments stay", `<Text>{/* a */}</Text>`, `Text({/* a */})`],
  ])("%s", (_, source, text) => {
    expect(bodyOf(`${imports}${source};`)).toBe(`${imports}${text};`);
  });
});

describe("the default export", () => {
  it.each([
    ["an app has one", `<Text>a</Text>;`, true],
    ["so has an empty file", ``, true],
    ["a library has none", `export function A() { <Text>a</Text>; }\nconst b = 1;`, false],
    ["an app may export components", `export function A() { <Text>a</Text>; }\n<A />;`, true],
    ["types do not make a library", `export type A = 1;\n<Text>a</Text>;`, true],
    ["one that was written stays", `export default 1;`, false],
  ])("%s", (_, source, has) => {
    expect(virtualOf(source).text.includes("export default _$.app;")).toBe(has);
  });
});

describe("every line stays where it is", () => {
  it.each(readCases("compile", "output.js"))("$name", ({ source }) => {
    const { text, state } = virtualOf(source);
    expect(state).toBe("intact");
    expect(text.split("\n").length).toBeGreaterThanOrEqual(source.split("\n").length);
    const words = (line: string | undefined): string[] =>
      (line ?? "").match(/\b(?:const|function|for|import|return)\b/g) ?? [];
    const lines = text.split("\n");
    source.split("\n").forEach((line, i) => {
      if (line.trim() !== "" && !line.includes("<")) expect(words(lines[i])).toEqual(words(line));
    });
  });
});

describe("the way back", () => {
  const examples = join(import.meta.dirname, "../examples");
  const scripts = readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".app.tsx"))
    .map((file) => readFileSync(join(examples, file), "utf8"));

  it("leads from each copied character to itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scripts), fc.nat(), (source, at) => {
        const { text, spans } = virtualOf(source);
        const position = at % source.length;
        const virtual = virtualAt(spans, position);
        // Behind the last character of a piece stands something else.
        if (
          virtual === undefined ||
          !spans.some((span) => span.verbatim && span.from <= position && position < span.to)
        )
          return;
        expect(text[virtual]).toBe(source[position]);
        expect(sourceAt(spans, virtual)).toBe(position);
        expect(sourceOf(spans, { start: virtual, end: virtual + 1 })).toEqual({ start: position, end: position + 1 });
      }),
      { numRuns: 2000 },
    );
  });

  it("spans are in order, and hold what they stand for", () => {
    for (const source of scripts) {
      const { text, spans } = virtualOf(source);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        if (span.verbatim) expect(text.slice(span.start, span.end)).toBe(source.slice(span.from, span.to));
      }
    }
  });

  it("finds something for what was only made up around a tag", () => {
    const source = `f(<b>x</b>);`;
    const { text, spans } = virtualOf(source);
    const start = text.indexOf("_$.html");
    const range = sourceOf(spans, { start, end: text.indexOf(");") })!;
    expect(source.slice(range.start, range.end)).toBe("b");
  });
});

describe("while a line is being typed", () => {
  it.each([
    ["a member", `const n = 1;\nn.\n<Text>{n}</Text>;`, `Text({ children:n})`],
    ["a tag that is open", `<Slider label="a" \nconst n = 1;\n<Text>{n}</Text>;`, `Slider({ label:"a", })`],
    ["a tag without name", `const n = 1;\n<\n<Text>{n}</Text>;`, `Text({ children:n})`],
    ["an attribute without value", `<Slider min= />;\n<Text>a</Text>;`, `Slider({ min:undefined,})`],
    ["an empty argument", `f(1, ;\n<Text>a</Text>;`, `Text({ children:"a"})`],
    ["a missing semicolon", `const n = 3\n<Text>{n}</Text>;`, `const n = 3;\nText({ children:n})`],
    ["an open string", `<Slider label="a\n<Text>b</Text>;`, `Text({ children:"b"})`],
    ["an open block", `if (a) {\n<Text>b</Text>;`, `Text({ children:"b"})`],
  ])("the rest is read: %s", (_, source, text) => {
    const typed = `import { Slider, Text } from "dacapo";\n${source}`;
    expect(virtualOf(typed).state).toBe("unreadable");
    const repaired = virtualOf(typed, { repairs: true });
    expect(repaired.state).toBe("repaired");
    expect(repaired.text).toContain(text);
    for (const span of repaired.spans)
      if (span.verbatim) expect(repaired.text.slice(span.start, span.end)).toBe(typed.slice(span.from, span.to));
  });

  it("never throws and never makes up a place, wherever a script is cut", () => {
    const source = readFileSync(join(import.meta.dirname, "../examples/todo.app.tsx"), "utf8");
    for (let end = 0; end < source.length; end += 7) {
      const cut = source.slice(0, end);
      const { text, spans } = virtualOf(cut, { repairs: true });
      for (const span of spans)
        if (span.verbatim) expect(text.slice(span.start, span.end)).toBe(cut.slice(span.from, span.to));
    }
  });
});
