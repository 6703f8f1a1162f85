// Babel's fixtures for its parser: whatever they hold, compiling ends, gives the same twice, and what is accepted is JavaScript.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "@babel/core";
import { compile } from "../compiler/index.ts";
import { filesBelow } from "./files.ts";
import type { Outcome } from "./run.ts";

/** In milliseconds: what takes longer is said to hang. */
const longest = 5_000;

export function runFixtures(folder: string, wanted: (path: string) => boolean): Outcome[] {
  const root = join(folder, "packages/babel-parser/test/fixtures");
  const outcome: Outcome = { kind: "parser fixtures", passed: 0, failed: [] };
  for (const file of filesBelow(root, (name) => /^input\.(?:[cm]?[jt]sx?)$/.test(name))) {
    const path = relative(root, file).replaceAll("\\", "/");
    if (!wanted(path)) continue;
    const reason = findFault(readFileSync(file, "utf8"));
    if (reason === null) outcome.passed++;
    else outcome.failed.push({ path, reason });
  }
  return [outcome];
}

function findFault(source: string): string | null {
  const start = performance.now();
  try {
    const first = compile(source, { file: "fixture.app.tsx" });
    if (performance.now() - start > longest) return "takes too long";
    if (JSON.stringify(compile(source, { file: "fixture.app.tsx" })) !== JSON.stringify(first)) return "differs";
    if (first.diagnostics.some(({ severity }) => severity === "error")) return null;
    parseSync(first.code, {
      babelrc: false,
      configFile: false,
      sourceType: "module",
      // What engines will know, and tools behind the compiler know already.
      parserOpts: { plugins: ["decorators", "explicitResourceManagement"] },
    });
    return null;
  } catch (error) {
    return String(error).split("\n")[0]!;
  }
}
