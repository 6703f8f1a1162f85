// docs/reference.md is what the sources say, and they say everything.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as dacapo from "dacapo";
import ts from "typescript-6";
import { describe, expect, it, onTestFinished } from "vitest";
import { compile } from "../compiler/index.ts";
import { Check } from "../compiler/types/check.ts";
import { findProject } from "../compiler/types/project.ts";
import { here } from "../compiler/types/translators/here.ts";
import type { Definition } from "../runtime/elements/define.ts";
import { type Example, examplesIn } from "../scripts/reference/examples.ts";
import { findGaps } from "../scripts/reference/gaps.ts";
import { taskOf, writeForAssistants } from "../scripts/reference/for-assistants.ts";
import { readModel } from "../scripts/reference/model.ts";
import { writePage } from "../scripts/reference/page.ts";
import { expectFile } from "./fixtures.ts";
import { Project, strict } from "./installed.ts";

const docs = join(import.meta.dirname, "../docs");
const headings = readFileSync(join(docs, "errors.md"), "utf8").matchAll(/^### (\S+)$/gm);
const problems = new Set([...headings].map(([, code]) => code!));

const definitions = Object.entries<unknown>(dacapo).flatMap(([name, value]) => {
  const { definition } = value as { definition?: Definition };
  return definition === undefined ? [] : [[name, definition] as const];
});
const model = readModel(new Map(definitions));

const examples = examplesIn(model);

/** About a name, a shorthand or a file that is nowhere. */
const isOfReader = ({ message }: { message: string }): boolean =>
  /^Cannot find (name|module '\.)|^No value exists in scope for the shorthand/.test(message);

it("is written from the doc comments and the definitions", () => {
  expectFile(join(docs, "reference.md"), writePage(model, problems));
});

it("is also a page for assistants: each element in a line, and the tasks", () => {
  const folder = join(docs, "tasks");
  const tasks = readdirSync(folder)
    .sort()
    .map((file) => taskOf(readFileSync(join(folder, file), "utf8")));
  const page = writeForAssistants(model, tasks);
  expectFile(join(docs, "for-assistants.md"), page);
  for (const [name] of definitions) expect(page).toContain(`- \`${name}\``);
});

it("has a comment for everything that is public", () => {
  expect(findGaps(model, problems)).toEqual([]);
});

it("has examples whose types are right, but for the names that are the reader's", async () => {
  const fileOf = ({ of, isScript }: Example, at: number): string => `${of}-${at}${isScript ? ".app" : ""}.tsx`;
  const files = Object.fromEntries(examples.map((example, at) => [fileOf(example, at), example.source]));
  const project = new Project({ "tsconfig.json": strict, ...files });
  onTestFinished(() => project.remove());
  const check = await Check.open(findProject([project.folder], project.folder), project.folder, here);
  const { diagnostics } = await check.run();
  await check.close();
  const wrong = diagnostics.filter((diagnostic) => !isOfReader(diagnostic));
  expect(wrong.map(({ code, message, frame }) => `${code} ${message}\n${frame}`)).toEqual([]);
});

describe("an example that compiles is given for", () => {
  for (const { of, source, isScript } of examples) {
    it(of, () => {
      if (isScript) {
        const { diagnostics } = compile(source, { file: "example.app.tsx" });
        expect(diagnostics.map(({ message, frame }) => `${message}\n${frame}`)).toEqual([]);
      } else {
        const compilerOptions = { jsx: ts.JsxEmit.Preserve };
        const { diagnostics = [] } = ts.transpileModule(source, {
          fileName: "example.tsx",
          compilerOptions,
          reportDiagnostics: true,
        });
        expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
      }
    });
  }
});
