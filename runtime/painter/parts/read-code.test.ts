// Code in pieces: what is what, and that nothing of it is ever lost.
import fc from "fast-check";
import { languages } from "sugar-high/lang";
import { describe, expect, it } from "vitest";
import { readCode } from "./read-code.ts";

const shown = (code: string, language: string): string =>
  readCode(code, language)!
    .map((line) => line.map(({ kind, text }) => (kind === undefined ? text : `[${kind} ${text}]`)).join(""))
    .join("\n");

describe("readCode", () => {
  it.each([
    ["python", 'def f(x):\n  return "a" # hi', '[keyword def] f(x):\n  [keyword return] [string "a"] [comment # hi]'],
    ["sql", "SELECT a FROM t", "[keyword SELECT] a [keyword FROM] t"],
    ["TS", "const a = 1;", "[keyword const] a = [value 1];"],
  ])("knows %s", (language, code, expected) => {
    expect(shown(code, language)).toBe(expected);
  });

  it.each(["cobol", "", "__proto__", "constructor"])("leaves %j as it is", (language) => {
    expect(readCode("let x", language)).toBeUndefined();
  });

  it("leaves what is too much as it is", () => {
    expect(readCode("x".repeat(100_001), "python")).toBeUndefined();
  });

  it("loses nothing of any text in any language", () => {
    const texts = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            "`",
            "\n",
            "\r\n",
            "/*",
            "*/",
            "//",
            "#",
            "<a>",
            "${",
            "}",
            "\\",
            "r#",
            "x",
            " ",
            "\t",
            "é😀",
          ),
        )
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages.map(({ id }) => id)), (code, language) => {
        const read = readCode(code, language);
        if (read !== undefined) expect(read.map((line) => line.map(({ text }) => text).join("")).join("\n")).toBe(code);
      }),
      { numRuns: 500 },
    );
  });
});
