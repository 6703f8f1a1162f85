// The compiler on sources that nobody would write: it never throws, and what it accepts it compiles to valid code.
import { parseSync } from "@babel/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createNames } from "../compiler/emit/names.ts";
import { compile } from "../compiler/index.ts";
import { readCases } from "./fixtures.ts";

const sources = [...readCases("compile", "output.js"), ...readCases("diagnostics", "output.txt")].map(
  ({ source }) => source,
);
const lines = sources.flatMap((source) => source.split("\n"));
const tokens = [..."<>/{}()=;\"'`$&|?:,.!", "await ", "<Text>", "</Text>", "<div>", "=>", "\r\n", "\u2028", "children"];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(9),
  insert: fc.constantFrom("", ...tokens),
});
const broken = fc
  .record({
    source: fc.constantFrom(...sources),
    edits: fc.array(edit, { maxLength: 3 }),
    line: fc.constantFrom("", ...lines),
  })
  .map(({ source, edits, line }) =>
    edits.reduce((text, { at, remove, insert }) => {
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + insert + text.slice(index + remove);
    }, `${source}\n${line}`),
  );

describe("compile", () => {
  test("never throws, and accepted sources become valid JavaScript", () => {
    fc.assert(
      fc.property(broken, fc.boolean(), (source, steps) => {
        const { code, diagnostics } = compile(source, { file: "any.app.tsx", steps });
        const lineCount = source.split(/\r\n?|[\n\u2028\u2029]/).length;
        for (const { loc } of diagnostics) expect(loc.start.line).toBeLessThanOrEqual(lineCount);
        if (diagnostics.some(({ severity }) => severity === "error")) return;
        expect(code).not.toBe("");
        expect(() => parseSync(code, { babelrc: false, configFile: false, sourceType: "module" })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test("line endings of Windows make no difference", () => {
    for (const source of sources) {
      const unix = compile(source, { file: "a.app.tsx" });
      const windows = compile(source.replaceAll("\n", "\r\n"), { file: "a.app.tsx" });
      expect(windows.code.replaceAll("\r\n", "\n")).toBe(unix.code);
      expect(windows.diagnostics).toEqual(unix.diagnostics);
    }
  });

  test("gives the call sites, outer ones first", () => {
    const source = `import { Container, Slider, Text } from "dacapo";
const size = <Slider label="Size" />;
<Container>
  <Text>{size}</Text>
  words
</Container>;
`;
    expect(compile(source, { file: "sites.app.tsx" }).sites).toEqual([
      { name: "_size", element: "Slider", at: "2:14", label: "Size" },
      { name: "_container", element: "Container", at: "3:1" },
      { name: "_text", element: "Text", at: "4:3", parent: "_container" },
      { name: "_markdown", element: "Markdown", at: "4:22", parent: "_container", label: "words" },
    ]);
  });

  test("an empty file is an empty app, a broken one no code at all", () => {
    expect(compile("", { file: "empty.app.tsx" }).code).toContain("defineApp");
    const { code, map, sites } = compile("const = 1;", { file: "broken.app.tsx" });
    expect({ code, map, sites }).toEqual({ code: "", map: null, sites: [] });
  });
});

describe("A12: what is very large or very deep", () => {
  test("names for many draws are each found in a few steps", () => {
    let asked = 0;
    const scope = { hasReference: () => (asked++, false), hasGlobal: () => false, references: {}, globals: {} };
    const names = createNames(scope as never);
    const made = new Set(Array.from({ length: 20_000 }, () => names.create("_text")));
    expect(made.size).toBe(20_000);
    expect(asked).toBeLessThan(40_000);
  });

  test("a use of a name is noted without a look at all uses before", () => {
    const of = (count: number): number => {
      let looked = 0;
      const { includes } = Array.prototype;
      // What looks through a long list of paths, and how far.
      const spy = vi.spyOn(Array.prototype, "includes").mockImplementation(function (this: unknown[], ...args) {
        if (typeof args[0] === "object" && this.length > 100) looked += this.length;
        return includes.apply(this, args);
      });
      try {
        const source = `import { Text } from "dacapo";\nconst at = 1;\n${"<Text>Line {at}</Text>;\n".repeat(count)}`;
        expect(compile(source, { file: "long.app.tsx" }).diagnostics).toEqual([]);
      } finally {
        spy.mockRestore();
      }
      return looked;
    };
    expect(of(600)).toBeLessThan(20_000);
  });

  const around = (open: string, inner: string, close: string) => open.repeat(20_000) + inner + close.repeat(20_000);
  const deep: Record<string, string> = {
    parentheses: around("(", "1", ")"),
    arrays: `f(${around("[", "1", "]")});`,
    objects: `f(${around("{ a: ", "1", "}")});`,
    blocks: around("{", ";", "}"),
    functions: `f(${around("() => (", "1", ")")});`,
    elements: around("<Container>", "x", "</Container>"),
    html: around("<b>", "x", "</b>"),
    "functions in elements": around("<Container>{() => ", "1", "}</Container>"),
    sums: `f(1${"\n+ 1".repeat(20_000)});`,
    calls: `a${".b()".repeat(20_000)};`,
    conditions: `f(${"a ? b : ".repeat(20_000)}c);`,
    "else after else": `if (a) b;${" else if (a) b;".repeat(20_000)}`,
    templates: `f(${around("`${", "1", "}`")});`,
    types: `let a: ${around("Array<", "b", ">")};`,
    labels: `${Array.from({ length: 20_000 }, (_, index) => `a${index}: `).join("")};`,
    "what is never closed": "(".repeat(20_000),
  };
  for (const [name, source] of Object.entries(deep)) {
    test(`${name} in one another end in a message about nesting`, () => {
      const { code, diagnostics } = compile(`\n${source}`, { file: "deep.app.tsx" });
      expect(diagnostics.map(({ code }) => code)).toEqual(["nested-too-deep"]);
      expect(diagnostics[0]!.loc.start.line).toBeGreaterThan(1);
      expect(code).toBe("");
    });
  }

  test("a thousand elements in one another are compiled, or said to be nested", () => {
    const source = `import { Container } from "dacapo";\n${"<Container>\n".repeat(1000)}x${"</Container>".repeat(1000)};`;
    const { diagnostics } = compile(source, { file: "deep.app.tsx" });
    for (const { code, loc } of diagnostics) {
      expect(code).toBe("nested-too-deep");
      expect(loc.start.line).toBeGreaterThan(900);
    }
  });
});
