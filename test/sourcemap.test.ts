// The map of compiled code: what runs traces back to exactly the place it was written at.
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";

const source = `import { Button, Container, Header, session } from "dacapo";
// A comment, and an empty line.

const state = session({ value: "Title", list: [1] });
<Header>{state.value.toUpperCase()}</Header>;
const foo = <Button onClick={() => { state.value = "Bar"; }}>Foo</Button>;
if (foo) throw new Error("clicked");

for (const item of state.list) {
  <Container key={item} border={item > 1}>
    <Header>Item {item.toFixed()} of {state.list.length}</Header>
    {state.list.at(-1)}
  </Container>;
}
export function Rating({ label }: { label: string }) {
  return <Header>{label.trim()}</Header>;
}
const rated = <Rating label={state.value.slice(1)} />;
const loaded = await fetch("/data");
try {
  JSON.parse(rated);
} catch {
  loaded.json();
}
<Button bind={state.value}>{\`\${foo} and \${rated}\`}</Button>;
`;

/** A snippet of the output, and the snippet of the source it comes from. */
const traces: [output: string, source: string][] = [
  [`session({`, `session({`],
  [`$.emit(_header, `, `<Header>{state.value`],
  [`state.value.toUpperCase`, `state.value.toUpperCase`],
  [`toUpperCase()`, `toUpperCase()`],
  [`$.emit(_foo`, `<Button onClick`],
  [`state.value = "Bar"`, `state.value = "Bar"`],
  [`throw new Error("clicked")`, `throw new Error("clicked")`],
  [`new Error("clicked")`, `new Error("clicked")`],
  [`for (const item`, `for (const item`],
  [`$.block(_container`, `<Container key`],
  [`item > 1`, `item > 1`],
  [`item.toFixed()`, `item.toFixed()`],
  [`toFixed()`, `toFixed()`],
  [`state.list.length`, `state.list.length`],
  [`$.show(_show`, `state.list.at(-1)`],
  [`at(-1)`, `at(-1)`],
  [`function Rating`, `function Rating`],
  [`return $.emit`, `return <Header>`],
  [`label.trim()`, `label.trim()`],
  [`$.use(_rated`, `<Rating label`],
  [`Rating, {`, `Rating label={`],
  [`state.value.slice(1)`, `state.value.slice(1)`],
  [`$.resume(await`, `await fetch`],
  [`fetch("/data")`, `fetch("/data")`],
  [`JSON.parse(rated)`, `JSON.parse(rated)`],
  [`loaded.json()`, `loaded.json()`],
  [`foo, rated);`, `foo} and`],
];

describe("source map", () => {
  const { code, map } = compile(source, { file: "apps/trace.app.tsx" });
  const trace = new TraceMap(map as never);

  for (const [output, original] of traces) {
    test(`${output} ← ${original}`, () => {
      const found = originalPositionFor(trace, positionOf(code, output));
      expect({ line: found.line, column: found.column }).toEqual(positionOf(source, original));
      expect(found.source).toBe("apps/trace.app.tsx");
    });
  }

  test("carries the source, and no path of this machine", () => {
    expect(map).toMatchObject({ version: 3, sources: ["apps/trace.app.tsx"], sourcesContent: [source] });
    expect(JSON.stringify(map) + code).not.toContain(process.cwd());
  });

  test("hoisted call sites have no place to stop at", () => {
    const lines = code.split("\n");
    const site = lines.findIndex((line) => line.startsWith("const _header = site("));
    const found = originalPositionFor(trace, { line: site + 1, column: lines[site]!.indexOf("site(Header") });
    expect(found.line === null || found.line < 4).toBe(true);
  });
});

function positionOf(text: string, snippet: string): { line: number; column: number } {
  const index = text.indexOf(snippet);
  expect(index, `${snippet} in\n${text}`).toBeGreaterThan(-1);
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1)!.length };
}
