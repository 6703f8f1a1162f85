// How soon an editor knows what an edit means: over `dacapo lsp`, and over TypeScript's own server with a plain module of the same calls.
import { join } from "node:path";
import { virtualOf } from "../compiler/types/virtual/index.ts";
import build from "../test/build.ts";
import { LanguageClient } from "../test/editors/language-client.ts";
import { Project, strict } from "../test/installed.ts";
import { makeScript } from "./make-script.ts";
import { versionOf } from "./measure-types.ts";
import { median } from "./samples.ts";

export interface EditorCost {
  typescript: string;
  lines: number;
  /** Milliseconds from an edit to the diagnostics of the file, medians. */
  dacapo: number;
  plain: number;
}

const end = "const last = n1;\n";

/** @param rounds In each, an edit that brings a mistake and one that takes it away. */
export async function measureEditor(rounds: number): Promise<EditorCost[]> {
  const clear = build();
  const costs: EditorCost[] = [];
  for (const typescript of ["typescript", "typescript-next"] as const)
    for (const lines of [500, 5000]) {
      const source = makeScript(lines) + end;
      const native = ["node_modules/typescript/bin/tsc", "--lsp", "--stdio"];
      const version = new Project({}, typescript);
      costs.push({
        typescript: versionOf(version),
        lines,
        dacapo: await measure({ "big.app.tsx": source }, typescript, undefined, rounds),
        plain: await measure({ "big.ts": virtualOf(source).text }, typescript, native, rounds),
      });
      version.remove();
    }
  clear();
  return costs;
}

async function measure(
  files: Record<string, string>,
  typescript: "typescript" | "typescript-next",
  words: string[] | undefined,
  rounds: number,
): Promise<number> {
  const project = new Project({ "tsconfig.json": strict, ...files }, typescript);
  const editor = new LanguageClient(
    project.folder,
    words?.map((word) => (word.startsWith("node_modules") ? join(project.folder, word) : word)),
  );
  await editor.initialize();
  const [file] = Object.keys(files);
  editor.open(file!);
  await expectErrors(editor, file!, 0);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const [before, after, errors] of [
      ["const last = n1;", "const last: string = n1;", 1],
      ["const last: string = n1;", "const last = n1;", 0],
    ] as const) {
      const start = performance.now();
      editor.edit(file!, before, after);
      await expectErrors(editor, file!, errors);
      // The first round warms both up.
      if (round > 0) times.push(performance.now() - start);
    }
  await editor.end();
  project.remove();
  return median(times);
}

async function expectErrors(editor: LanguageClient, file: string, count: number): Promise<void> {
  const errors = (await editor.diagnostics(file)).filter(({ severity }) => severity === 1);
  if (errors.length !== count) throw new Error(JSON.stringify(errors).slice(0, 500));
}
