// Runs a source text that stands in a test: compiled, as an app; and as plain JavaScript, to compare with.
import { expect } from "vitest";
import * as dacapo from "../runtime/index.ts";
import * as runtime from "../runtime/compiled.ts";
import { openApp, type TestApp } from "../runtime/testing/index.ts";
import type { App } from "../runtime/core/run/app.ts";
import { compile } from "../compiler/index.ts";

type Globals = Record<string, unknown>;

/** Opens what a source is compiled to; it sees `globals` beside what it imports from "dacapo". */
export async function openSource(source: string, globals: Globals = {}): Promise<TestApp> {
  return openApp(appOf(source, globals));
}

export function appOf(source: string, globals: Globals = {}): App {
  const { code, diagnostics } = compile(source, { file: "source.app.tsx" });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  const body = code
    .replace(/^import \{(.*)\} from "(.*)";$/gm, (_, names: string, from: string) => {
      const properties = names.replaceAll(" as ", ": ");
      return `const {${properties}} = $modules[${JSON.stringify(from)}];`;
    })
    .replace(/^export default /m, "return ")
    .replace(/^export (\{.*\};)?/gm, "");
  const modules = { dacapo, "dacapo/runtime": runtime };
  return new Function("$modules", ...Object.keys(globals), body)(modules, ...Object.values(globals)) as App;
}

/** Runs a source without tags as it is. */
export async function runPlain(source: string, globals: Globals): Promise<void> {
  const run = new Function(...Object.keys(globals), `"use strict"; return (async () => { ${source}\n })();`);
  await (run(...Object.values(globals)) as Promise<void>);
}

/** What a source logs, plain and compiled: an error that it ends with is the last line. */
export async function logBoth(source: string): Promise<{ plain: string[]; compiled: string[] }> {
  const plain: string[] = [];
  const log = (lines: string[]) => (text: unknown) => void lines.push(String(text));
  await runPlain(source, { log: log(plain) }).catch((error: unknown) => plain.push(`threw ${String(error)}`));
  const compiled: string[] = [];
  const app = await openSource(source, { log: log(compiled) });
  const { exception } = app;
  if (exception !== undefined) compiled.push(`threw ${exception.name}: ${exception.message}`);
  app.close();
  return { plain, compiled };
}
