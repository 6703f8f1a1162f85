// What is plain JavaScript in a script means the same when it is compiled: run both ways, and compared.
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { logBoth, openSource } from "./evaluate.ts";

const programs: Record<string, string> = {
  "A1: objects that functions return": `
    const make = () => ({ ok: false });
    const kinds = [make, () => ({}), () => ({ a: [1, { b: 2 }] }), async () => ({ c: 1 })];
    for (const kind of kinds) log(JSON.stringify(await kind()));
    log(JSON.stringify(await Promise.reject().catch(() => ({}))));
    log(JSON.stringify([1, 2].map(() => ({ done: false, tags: [] }))));`,
  "A1: statements that begin with an object": `
    ({ a: 1 }).a; ({ a: log("in") }); ({}).toString(); ({ toString() { log("called"); return ""; } }) + "";`,
  "A9: keys that are big": `log({ 1n: "a" }[1]); log(Object.keys({ 0x10n: 1, 2: 1, "3": 1 }).join());`,
  "A11: a pattern of catch does not see what the body declares": `
    const x = "outer", y = "z";
    try { throw {}; } catch ({ f = () => x, [y]: z = "default" }) { const x = 1, y = 2; log(f()); log(z); }
    try { throw { z: 1 }; } catch ({ [y]: { length: f = y } }) { const y = 2; log(f); }
    try { throw []; } catch ([f = () => typeof log]) { function g() {} log(f()); }`,
  "A11: texts that stand first are no directives": `("use asm"); ("use strict"); log(typeof (() => { ("use asm"); }));`,
  "A11: names that compiled code would like": `
    const $ = 1, $$ = 2, $block = 3, $dacapo = 4, $$$ = 5, $2 = 6, here = 7, control = 8, each = 9, _error = 10;
    try { throw 1; } catch { log([$, $$, $block, $dacapo, $$$, $2, here, control, each, _error].join()); }
    for await (const site of [1]) log(site);`,
  "A11: lines that look like marks": "log(`a\\n//@dacapo-empty-line\\n\\n//@dacapo-empty-line-\\nb`);\n\nlog(1);",
};

describe("compiled JavaScript is the same:", () => {
  for (const [name, source] of Object.entries(programs)) {
    test(name, async () => {
      const { plain, compiled } = await logBoth(source);
      expect(compiled).toEqual(plain);
      expect(plain).not.toEqual([]);
    });
  }
});

describe("A5: values named like what no parameter may be called", () => {
  for (const name of [
    "arguments",
    "eval",
    "await",
    "yield",
    "undefined",
    "let",
    "static",
    "tag",
    "_tag",
    "_tag2",
    "class",
  ]) {
    test(name, async () => {
      const app = await openSource(
        `import { Text } from "dacapo"; const x = { ${name}: "own" };
         <Text>Called with {x.${name}} of {x.${name}} <b>bold {undefined}</b></Text>;`,
      );
      expect(app.screen()).toContain("Called with own of own");
    });
  }
});

describe("A3: enums", () => {
  const parts = [
    `enum L { A = "a" } export function read() { return L.A; }`,
    `enum L { A = "a" } const read = cache(() => L.A);`,
    `enum L { A = "a" } export { L }; const read = () => L.A;`,
    `enum L { A = "a" } namespace L { export const read = () => L.A; } const { read } = L;`,
    `enum L { B } enum L { A = "a" } export const read = () => L.A;`,
    `const enum L { A = "a" } export class Of { static level = L.A; } const read = () => Of.level;`,
    `class L {} namespace L { export const A = "a"; } export const read = () => L.A;`,
    `function L() {} namespace L { export const A = "a"; } const read = () => L.A;`,
    `const base = "a"; enum L { A = base } export const read = () => L.A;`,
    `enum L { A = [..."a"].join() } const read = () => L.A;`,
    `export enum L { A = "a" } const read = () => L.A;`,
    `namespace N { export enum L { A = "a" } } export const read = () => N.L.A;`,
  ];
  for (const part of parts) {
    test(part, async () => {
      const app = await openSource(`import { Text, cache } from "dacapo"; ${part} <Text>{read()}</Text>;`);
      expect(app.exception).toBeUndefined();
      expect(app.screen()).toMatch(/"a"|\\ba\\b/);
    });
  }
});

describe("A2: tags that are no names", () => {
  const tags = ["My-Widget", "ui.Foo-bar", "$-x", "A-", "_-_", "Größe-x", "this.a-b", "x-y.z", "A--b", "A.B-c.D"];
  for (const tag of tags) {
    test(`<${tag} />`, () => {
      const { diagnostics } = compile(`import * as ui from "dacapo"; const A = ui; <${tag} />;`, { file: "a.app.tsx" });
      expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-element"]);
    });
  }
});

describe("A9: accessors", () => {
  test("are kept, read and written", async () => {
    const app = await openSource(
      `import { Text } from "dacapo"; let keys = 0;
       class A { accessor x = 1; static accessor y = 2; accessor [\`z\${++keys}\`] = 3; accessor #p = 4; accessor "q r"; p() { return ++this.#p; } }
       const a = new A(); a.x++; A.y *= 2; a.z1 += 1; a["q r"] = 9;
       <Text>{[a.x, A.y, a.z1, a.p(), a["q r"], keys, Object.keys(a).length].join()}</Text>;`,
    );
    expect(app.screen()).toContain("2,4,4,5,9,1,0");
  });
});

describe("A10: what is passed is evaluated from left to right:", () => {
  const tags = [
    `Slider({ label: f(1), key: f(2) })`,
    `Slider({ label: f(1), min: f(2), key: f(3), max: f(4), step: f(5), help: f(6) })`,
    `<Slider label={f(1)} key={f(2)} />`,
    `<Slider key={f(1)} label={f(2)} max={f(3)} />`,
    `<Text width={f(1)}>{f(2)}</Text>`,
    `<Text width={f(1)} key={f(2)}>{f(3)} and {f(4)}</Text>`,
    `Text({ children: f(1), width: f(2) })`,
    `Text({ width: f(1), children: f(2), help: f(3) })`,
    "Text({ children: `a ${f(1)} ${f(2)}`, width: f(3) })",
    "Text({ width: f(1), children: `a ${f(2)}`, key: f(3), help: f(4) })",
    `<Text help={f(1)}>{f(2)} <b class={f(3)}>{f(4)}</b> {f(5)}</Text>`,
    `<Container width={f(1)} key={f(2)}>{f(3)}</Container>`,
    `<Container width={f(1)}><Text help={f(2)}>{f(3)}</Text>{f(4)}</Container>`,
    `Container({ children: f(1), width: f(2), key: f(3) })`,
    `Container({ key: f(1), children: () => <Text>{f(2)}</Text> })`,
    `<div class={f(1)} key={f(2)} title={f(3)}>{f(4)}<i id={f(5)}>{f(6)}</i></div>`,
    `<Own a={f(1)} key={f(2)} b={f(3)}>{f(4)}</Own>`,
    `<Own {...{ a: f(1) }} key={f(2)} {...{ b: f(3) }}><Text>{f(4)}</Text></Own>`,
    `<Text {...{ width: f(1) }} key={f(2)}>{f(3)}</Text>`,
    `<Slider label={(f(1), "x")} key={f(2)} onChange={() => f(0)} value={f(3)} />`,
    `<Text width={[f(1)][0]} key={new String(f(2))}>{\`\${f(3)}\`}</Text>`,
  ];
  for (const tag of tags) {
    test(tag, async () => {
      const order: number[] = [];
      const f = (n: number) => (order.push(n), String(n));
      const source = `import { Container, Slider, Text } from "dacapo"; const Own = ({ children }) => { children; }; ${tag};`;
      (await openSource(source, { f })).close();
      expect(order).toEqual(order.map((_, index) => index + 1));
      expect(order.length).toBe(tag.match(/f\([1-9]\)/g)!.length);
    });
  }

  test("a constant key is passed first, wherever it stands", () => {
    const { code } = compile(
      `import { Text } from "dacapo"; for (const id of ids) <Text help={f(id)} key={id}>{id}</Text>;`,
      { file: "a.app.tsx" },
    );
    expect(code).toContain("$.emit(_text, id, f(id), id)");
  });
});

describe("A8: what exports make shared", () => {
  const codesOf = (source: string) =>
    compile(`import { session } from "dacapo"; import { make } from "./make"; ${source}`, {
      file: "a.app.tsx",
    }).diagnostics.map(({ code }) => code);
  const cases: Record<string, string[]> = {
    "module-state": [
      `const seen: number[] = []; seen.push(1); export function Count() { return seen.length; }`,
      `const store = { n: 0 }; export function inc() { return ++store.n; }`,
      `const store = { a: { n: 0 } }; export const inc = () => { store.a["n"] += 1; };`,
      `const ids = new Set(); export const add = (id: string) => ids.add(id).size;`,
      `class C { n = 0; } const c = new C(); export function S() { return c.n; }`,
      `const made = () => { let n = 0; return () => n++; }; const c = made(); export const next = () => c();`,
      `const r = Math.random(); export const S = () => r;`,
      `const a = [3, 1]; export const S = () => a.sort();`,
      `const a = [3, 1]; [a[0], a[1]] = [1, 2]; export const S = () => a;`,
      `const o = {}; Object.assign(o, { a: 1 }); export const S = () => o;`,
      `export const log: string[] = []; log.push("x");`,
      `const made = make(); made.n = 1; export { made as other };`,
    ],
    "script-value-in-export": [
      `const list: number[] = []; list.push(1); export const size = list.length;`,
      `const list: number[] = []; make(list); export const size = list.length;`,
      `const list: number[] = []; make(list); const size = list.length; export const read = () => size;`,
      `const list: number[] = []; const add = (x: number) => list.push(x); add(1); export const size = list.length;`,
      `const list: number[] = []; list.push(1); function n() { return list.length; } export const size = n();`,
      `const list: number[] = []; list.push(1); export class A { static size = list.length; }`,
      `const list: number[] = []; const same = list; same.push(1); export const size = list.length;`,
    ],
    "": [
      `const colors = ["red"]; export const S = () => colors.map(String);`,
      `const format = (n: number) => n.toFixed(); export const S = () => format(1);`,
      `const known = new Map([["a", 1]]); export const S = () => known.get("a");`,
      `const state = session({ n: 0 }); export const S = () => state.n++;`,
      `const made = make({ a: 1 }); export const S = () => made.a;`,
      `const list = [1]; console.log(list.length); export const size = list.length;`,
      `const seen: number[] = []; seen.push(1); export function Count({ n }: { n: number }) { return n; }`,
    ],
  };
  for (const [code, sources] of Object.entries(cases)) {
    for (const source of sources) {
      test(`${code || "nothing"}: ${source}`, () => expect(codesOf(source)).toEqual(code ? [code] : []));
    }
  }
});
