// What the author of a script reads: each folder of test/diagnostics is one mistake, named after its code.
import { dirname } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { compile, type Diagnostic } from "../compiler/index.ts";
import { messages } from "../compiler/messages.ts";
import { dacapo } from "../compiler/vite/index.ts";
import { missingInBuild } from "../compiler/vite/missing-export.ts";
import { expectFile, readCases } from "./fixtures.ts";
import { aliases } from "./sources.ts";

const cases = readCases("diagnostics", "output.txt");
const codes = Object.keys(messages);

/** Found by a build: it takes more than one file. */
const ofBuild = new Set(["server-only-import", "missing-export"]);

describe("diagnostics", () => {
  for (const { name, file, source, expected } of cases) {
    test(name, async () => {
      if (ofBuild.has(name)) return expectFile(expected, await refusalOf(dirname(expected), file));
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
    const missing = codes.filter((code) => !cases.some(({ name }) => name === code || name.startsWith(`${code}-`)));
    expect(missing).toEqual([]);
  });
});

/** What a build of a script says where it makes none. */
async function refusalOf(root: string, file: string): Promise<string> {
  const building = build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [dacapo({ app: file })],
    resolve: { alias: aliases("site") },
    build: { write: false },
  });
  const [error] = (await building.then(
    () => [],
    (failed: { errors: Error[] }) => failed.errors,
  )) as Error[];
  const missing = missingInBuild(root, error);
  if (missing !== undefined) return `${missing.message}\n\n${missing.frame}\n`;
  return `${error?.message.replaceAll(root, "")}\n`;
}

function show({ code, severity, message, hint, loc, frame, docs }: Diagnostic): string {
  const place = `${loc.file}:${loc.start.line}:${loc.start.column}`;
  return `${severity} ${code} at ${place}\n${message}\n${hint}\n\n${frame}\n\n${docs}\n`;
}
