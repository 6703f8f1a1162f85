// What the author of a script reads: each folder of test/diagnostics is one mistake, named after its code.
import { describe, expect, test } from "vitest";
import { compile, type Diagnostic } from "../compiler/index.ts";
import { messages } from "../compiler/messages.ts";
import { expectFile, readCases } from "./fixtures.ts";

const cases = readCases("diagnostics", "output.txt");
const codes = Object.keys(messages);

describe("diagnostics", () => {
  for (const { name, file, source, expected } of cases) {
    test(name, () => {
      const { diagnostics } = compile(source, { file });
      const code = codes
        .filter((code) => name === code || name.startsWith(`${code}-`))
        .sort((a, b) => b.length - a.length)[0];
      if (name.startsWith("none-")) expect(diagnostics).toEqual([]);
      else expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
      expectFile(expected, diagnostics.map(show).join("\n") || "No problems.\n");
    });
  }

  test("every code has a case", () => {
    // A build finds this one: it takes more than one file.
    const ofBuild = ["server-only-import"];
    const missing = codes.filter(
      (code) => !ofBuild.includes(code) && !cases.some(({ name }) => name === code || name.startsWith(`${code}-`)),
    );
    expect(missing).toEqual([]);
  });
});

function show({ code, severity, message, hint, loc, frame, docs }: Diagnostic): string {
  const place = `${loc.file}:${loc.start.line}:${loc.start.column}`;
  return `${severity} ${code} at ${place}\n${message}\n${hint}\n\n${frame}\n\n${docs}\n`;
}
