// What the compiler emits: each folder of test/compile is one construct, its output.js what comes out.
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { expectFile, readCases } from "./fixtures.ts";

describe("compile", () => {
  for (const { name, file, source, expected } of readCases("compile", "output.js")) {
    test(name, () => {
      const first = compile(source, { file });
      expect(first.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expectFile(expected, first.code);
      expect(compile(source, { file }), "the same source gives the same output").toEqual(first);
    });
  }
});
