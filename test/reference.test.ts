// docs/reference.md is what the sources say, and they say everything.
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as dacapo from "dacapo";
import ts from "typescript-6";
import { describe, expect, it, onTestFinished } from "vitest";
import { compile } from "../compiler/index.ts";
import { Check } from "../compiler/types/check.ts";
import { findProject } from "../compiler/types/project.ts";
import { findTypeScript } from "../compiler/types/typescript/find.ts";
import type { Definition } from "../runtime/elements/define.ts";
import { examplesIn } from "../scripts/reference/examples.ts";
import { findGaps } from "../scripts/reference/gaps.ts";
import { readModel } from "../scripts/reference/model.ts";
import { writePage } from "../scripts/reference/page.ts";
import { expectFile } from "./fixtures.ts";
import { aliases } from "./sources.ts";

const root = join(import.meta.dirname, "..");
const docs = join(root, "docs");
const headings = readFileSync(join(docs, "errors.md"), "utf8").matchAll(/^### (\S+)$/gm);
const problems = new Set([...headings].map(([, code]) => code!));

const definitions = Object.entries<unknown>(dacapo).flatMap(([name, value]) => {
  const { definition } = value as { definition?: Definition };
  return definition === undefined ? [] : [[name, definition] as const];
});
const model = readModel(new Map(definitions));

const examples = examplesIn(model);

const sources = aliases("node").map(({ find, replacement }) => [find.source.slice(1, -1), [replacement]]);

/** Scripts like those of a reader, but for where the package stands. */
const configuration = {
  extends: join(root, "tsconfig.app.json"),
  compilerOptions: {
    allowImportingTsExtensions: true,
    paths: { ...Object.fromEntries(sources), "dacapo/typed-calls": [join(root, "runtime/typed-calls.ts")] },
  },
  include: ["."],
};

/** A name, a shorthand or a file that is nowhere. */
const namesOfReaders = ["TS2304", "TS18004", "TS2307"];

it("is written from the doc comments and the definitions", () => {
  expectFile(join(docs, "reference.md"), writePage(model, problems));
});

it("has a comment for everything that is public", () => {
  expect(findGaps(model, problems)).toEqual([]);
});

it("has examples whose types are right, but for the names that are the reader's", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-reference-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  for (const [at, { of, source, isScript }] of examples.entries())
    writeFileSync(join(folder, `${of}-${at}${isScript ? ".app" : ""}.tsx`), source);
  const check = await Check.open(findProject([folder], folder), folder, findTypeScript(root, "typescript-6"));
  const { diagnostics } = await check.run();
  await check.close();
  const wrong = diagnostics.filter(({ code }) => !namesOfReaders.includes(code));
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
