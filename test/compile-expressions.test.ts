// Every kind of expression in every position: the compiled script is the same program, parentheses included.
import { parseSync, types as t } from "@babel/core";
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";

const expressions = [
  ["{ ok: false }", "{}", "{ a: 1, b: [] }", "{ 1n: 'a' }", "{ a: 1 }.a", "{ a: 1 }['a']", "{ a: 1 } + 1"],
  ["{} ? a : b", "{}()", "{}`t`", "{}?.a", "{} in b", "{}, a", "{ a } = b", "{ a: 1 }.a = b", "{ a: 1 }.a++"],
  ["{ async *a() {}, get b() { return 1; } }", "function () {}", "function () {}()", "class {}", "class { a = 1 }.b"],
  ["() => {}", "() => ({})", "async () => ({ a: 1 })", "async x => x", "a, b", "a = 1", "a ??= {}", "[a] = b", "[]"],
  ["'use strict'", "'use asm'", "'text'.length", "1", "1n", "1_000.5", "/[a-z]b/v", "null", "this", "`a${b}`", "a`b`"],
  ["a ? b : c", "a || b", "a ?? b", "a + b", "a ** b", "a in b", "-a", "!a", "typeof a", "void 0", "a++", "--a"],
  ["new a", "new a()", "new a().b", "new (a())()", "a.b", "a?.b", "(a?.b).c", "a?.()", "a()()", "import('a')"],
  ["import.meta.a", "async", "async()", "of", "(-a) ** b", "(a, b) => a, b", "(() => {})()", "(a ?? b) || c"],
].flat();

const positions = [
  ["(E);", "x = (E);", "x = (E).y;", "const f = () => (E);", "const f = async () => (E);", "f(() => (E), (E));"],
  ["const f = (a = (E)) => a;", "const { a = (E), [(E)]: b } = x;", "[x = (E)] = y;", "label: (E);", "throw (E);"],
  [
    "class A extends (E) {}",
    "class A { [(E)] = (E); static b = (E); static { (E); } }",
    "function f() { return (E); }",
  ],
  ["for (let i = (E); ; ) break;", "for (let i = ('a' in (E)); ; ) break;", "for ((E); (E); (E)) break;"],
  ["for (const a of (E)) (E);", "for (const a in (E)) (E);", "for (const a of [(E)]);", "if (E) (E);"],
  ["while (E) break;", "do (E); while (E);", "switch (E) { case (E): (E); }", "(E).a;", "(E)[(E)];", "(E)();"],
  ["new (E)();", "(E)`t`;", "!(E);", "-(E);", "typeof (E);", "(E) + (E);", "(E) ** (E);", "(E) in (E);", "(E) ?? 1;"],
  ["(E) || 1;", "(E) ? (E) : (E);", "[(E), ...(E)];", "({ a: (E), [(E)]: (E), ...(E) });", "`a${(E)}`;"],
  ["(E)?.a;", "((E)?.a).b;", "(E)?.();", "import((E));", "function* g() { yield (E); }"],
  ["function* g() { yield* (E); }", "@(E) class A {}", "() => { (E); };", "{ (E); }"],
].flat();

/** The statements of the script, without what does not matter. */
function bodyOf(code: string): unknown {
  const { program } = parseSync(code, {
    babelrc: false,
    configFile: false,
    sourceType: "module",
    parserOpts: { plugins: ["decorators"] },
  })!;
  const app = program.body.find((statement) => t.isExportDefaultDeclaration(statement));
  const call = app?.declaration as t.CallExpression | undefined;
  const { directives, body } = call
    ? ((call.arguments[1] as t.ArrowFunctionExpression).body as t.BlockStatement)
    : program;
  const bare = JSON.stringify([directives, body], (key, value: unknown) =>
    /^(start|end|loc|extra|.*[cC]omments|innerComments|errors)$/.test(key) ? undefined : withoutMark(value),
  );
  return JSON.parse(bare);
}

/** What nobody waits for is marked, and stays what it is. */
function withoutMark(value: unknown): unknown {
  const { type, callee, arguments: args } = (value ?? {}) as Partial<t.CallExpression>;
  return type === "CallExpression" && t.isIdentifier(callee, { name: "alone" }) ? args![1] : value;
}

function compiled(source: string): string {
  const { code, diagnostics } = compile(source, { file: "any.app.tsx" });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return code;
}

/** Each in a block of its own, all in one script. */
const together = (statements: readonly string[]) => statements.map((statement) => `{ ${statement} }`).join("\n");

describe("A1: an expression", () => {
  for (const position of positions) {
    test(`stays what it is in \`${position}\``, () => {
      const sources = expressions.map((expression) => position.replaceAll("E", expression));
      const typed = expressions.map((expression) => position.replaceAll("E", `(${expression}) as any`));
      const plain = bodyOf(together(sources));
      expect(bodyOf(compiled(together(sources)))).toEqual(plain);
      if (!position.includes("] =")) expect(bodyOf(compiled(together(typed)))).toEqual(plain);
    });
  }

  test("is drawn in the place of a tag, and waited for", () => {
    const atTop = positions.filter((position) => !/=>|function|class|throw/.test(position));
    const scriptOf = (expression: string) => together(atTop.map((position) => position.replaceAll("E", expression)));
    const drawn = compiled(`import { Text } from "dacapo"; ${scriptOf("<Text>x</Text>")}`).replace(
      /emit\(_text\d+\)/g,
      "emit(_text)",
    );
    expect(bodyOf(drawn)).toEqual(bodyOf(scriptOf("$.emit(_text)")));
    expect(bodyOf(compiled(scriptOf("await x")))).toEqual(bodyOf(scriptOf("$.resume(await $.pause(x))")));
  });

  test("stands in props and in text", () => {
    const tags = expressions.flatMap((expression) => [
      `<Text width={(${expression})} {...(${expression})}>{(${expression})} {\`\${(${expression})}\`}</Text>;`,
      `<Text help={(${expression})}>{(${expression})}</Text>; <b>{(${expression})}</b>; <Box>{(${expression})}</Box>;`,
      `<Own a={(${expression})} {...(${expression})}>{(${expression})}</Own>;`,
    ]);
    const code = compiled(
      `import { Text, Container as Box } from "dacapo"; import { Own } from "./own"; ${together(tags)}`,
    );
    expect(() => bodyOf(code)).not.toThrow();
  });
});
