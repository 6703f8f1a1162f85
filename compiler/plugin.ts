// The Babel plugins: the ordered list of passes over one file.
import { type PluginObj, types as t } from "@babel/core";
import type { Catalogue } from "./catalogue.ts";
import { checkAll } from "./check/index.ts";
import type { Report } from "./diagnostic.ts";
import type { Paragraphs } from "./emit/blank-lines.ts";
import { createOutput } from "./emit/rewrite.ts";
import { emitScript } from "./emit/script.ts";
import type { SiteFacts } from "./emit/sites.ts";
import { type Facts, findFacts } from "./find/facts.ts";
import { findSteps, type Steps } from "./find/steps.ts";

export interface PluginOptions {
  file: string;
  /** The source, where the runtime is told of its statements. */
  source: string | null;
  catalogue: Catalogue;
  paragraphs: Paragraphs;
  report: Report;
  /** Called with the call sites when they are known. */
  onSites(sites: readonly SiteFacts[]): void;
}

/** The facts, of the source as it was written; behind it the types are stripped, and then the output is made, which is not walked again. */
export function createPlugins({ file, source, catalogue, paragraphs, report, onSites }: PluginOptions): {
  find: PluginObj;
  emit: PluginObj;
} {
  let facts: Facts;
  let steps: Steps = new Map();
  return {
    find: {
      name: "dacapo-find",
      visitor: {
        Statement(path) {
          if (path.parent.type === "Program" && isUntyped(path.node)) path.skip();
        },
        Program(program) {
          facts = findFacts(program, catalogue);
          checkAll(facts, report);
          if (source !== null) steps = findSteps(facts, source);
          paragraphs.keep(program.node);
          // An app script has no default export of its own; that it has one was reported.
          program.node.body = program.node.body.filter((statement) => !t.isExportDefaultDeclaration(statement));
        },
      },
    },
    emit: {
      name: "dacapo-emit",
      visitor: {
        Program: {
          exit() {
            const out = createOutput(facts);
            emitScript(file, paragraphs, steps, out);
            onSites(out.sites.list());
          },
        },
      },
    },
  };
}

const declaring: ReadonlySet<string> = new Set(["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration"]);

/** Whether there is nothing in a statement that stripping types would find: it need not be walked for that. */
function isUntyped(statement: t.Statement): boolean {
  if (declaring.has(statement.type)) return false;
  let typed = false;
  t.traverseFast(statement, (node) => {
    typed ||=
      node.type.startsWith("TS") ||
      node.type.startsWith("Class") ||
      (node as { declare?: boolean; definite?: boolean }).declare === true ||
      (node as { definite?: boolean }).definite === true ||
      // `this` as a parameter is a type.
      (node.type === "Identifier" && (node.optional === true || node.name === "this"));
  });
  return !typed;
}
