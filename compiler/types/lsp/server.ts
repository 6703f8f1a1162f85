// TypeScript's own language server, of the TypeScript that the project has.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { CheckProblem } from "../problem.ts";
import { findTypeScript } from "../typescript/find.ts";

export function startServer(folder: string): ChildProcessWithoutNullStreams {
  const typescript = findTypeScript(folder);
  if (typescript.kind === "classic")
    throw new CheckProblem(
      `\`dacapo lsp\` needs TypeScript 7 or later; this project has ${typescript.version}.`,
      'Editors on TypeScript 6 use the plugin instead: `"plugins": [{ "name": "dacapo/ts-plugin" }]` in `tsconfig.json`.',
    );
  const child = spawn(process.execPath, [join(typescript.folder, "bin/tsc"), "--lsp", "--stdio"], { cwd: folder });
  child.stderr.pipe(process.stderr);
  return child;
}
