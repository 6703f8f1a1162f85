// The one interface between compiled code and the runtime: every name that the compiler emits is there, and no other.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { handleMethods, runtimeImports } from "../compiler/runtime-names.ts";
import { Cursor } from "../runtime/core/run/draw/cursor.ts";
import * as runtime from "../runtime/compiled.ts";
import { readCases } from "./fixtures.ts";

const outputs = readCases("compile", "output.js").flatMap(({ source, file }) =>
  [false, true].map((steps) => compile(source, { file, steps }).code),
);

describe("the names that compiled code uses", () => {
  test("are what `dacapo/runtime` exports", () => {
    expect(Object.keys(runtime).sort()).toEqual([...runtimeImports].sort());
  });

  test("are what a page gets under that name", () => {
    // Read, not loaded: what paints needs a page.
    const source = readFileSync(join(import.meta.dirname, "../runtime/painted-runtime.ts"), "utf8");
    expect(source).toContain('export * from "./compiled.ts";');
  });

  test("are methods of `$`", () => {
    const missing = handleMethods.filter((name) => typeof Cursor.prototype[name] !== "function");
    expect(missing).toEqual([]);
  });

  test("are all on the list, and all of the list is used", () => {
    const methods = new Set<string>();
    const imports = new Set<string>();
    for (const code of outputs) {
      for (const [, name] of code.matchAll(/\$\$?\d*\.(\w+)\(/g)) methods.add(name!);
      const names = /import \{ (.*) \} from "dacapo\/runtime"/.exec(code)?.[1] ?? "";
      for (const name of names.split(", ")) imports.add(name.split(" as ")[0]!);
    }
    expect([...methods].sort()).toEqual([...handleMethods].sort());
    expect([...imports].sort()).toEqual([...runtimeImports].sort());
  });
});
