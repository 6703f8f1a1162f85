// `dacapo compile`: prints what the compiler makes of a script.
import { readFileSync } from "node:fs";
import { compile as compileSource, type Diagnostic } from "../index.ts";
import { nameIn } from "../vite/name-in.ts";
import { decodeScript } from "./target.ts";

export function compile(named: string): void {
  const path = decodeScript(named);
  const { code, diagnostics } = compileSource(readFileSync(path, "utf8"), { file: nameIn(process.cwd(), path) });
  process.stdout.write(code);
  process.stderr.write(diagnostics.map(textOf).join("\n"));
  if (diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

function textOf({ severity, code, message, hint, loc, frame, docs }: Diagnostic): string {
  return `${severity} ${code} at ${loc.file}:${loc.start.line}:${loc.start.column}\n${message}\n${hint}\n\n${frame}\n\n${docs}\n`;
}
