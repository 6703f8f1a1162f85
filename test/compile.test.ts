// What the compiler emits: each folder of test/compile is one construct, its output.js what comes out.
import { parseSync, traverse } from "@babel/core";
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { expectFile, readCases } from "./fixtures.ts";

describe("compile", () => {
  for (const { name, file, source, expected } of readCases("compile", "output.js")) {
    test(name, () => {
      const first = compile(source, { file });
      expect(first.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expectFile(expected, first.code);
      expect(findUnbound(first.code).filter((unbound) => !source.includes(unbound))).toEqual([]);
      expect(compile(source, { file }), "the same source gives the same output").toEqual(first);
    });
  }
});

/** The names that JavaScript uses without declaring or importing them. */
function findUnbound(code: string): string[] {
  const ast = parseSync(code, { babelrc: false, configFile: false, sourceType: "module" })!;
  let unbound: string[] = [];
  traverse(ast, {
    Program(path) {
      unbound = Object.keys(path.scope.globals);
      path.stop();
    },
  });
  return unbound.filter((name) => name !== "undefined");
}
