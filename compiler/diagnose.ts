// What `compile` says of a script, without making code of it: for whoever wants to know and not to run.
import { traverse, type types as t } from "@babel/core";
import { catalogue as ownCatalogue, type Catalogue } from "./catalogue.ts";
import { checkAll } from "./check/index.ts";
import { createReport, type Diagnostic, inOrder } from "./diagnostic.ts";
import { findFacts } from "./find/facts.ts";
import { noteReferencesQuickly } from "./find/references.ts";

/**
 * @param ast The tree of the source, as the parser made it without a complaint.
 * @returns Nothing where only making code shows whether there is a mistake: `compile` it.
 */
export function diagnose(
  source: string,
  file: string,
  ast: t.File,
  catalogue: Catalogue = ownCatalogue,
): Diagnostic[] | null {
  if (judgedLater.test(source)) return null;
  noteReferencesQuickly();
  const report = createReport(file, source);
  try {
    traverse(ast, {
      Program(program) {
        checkAll(findFacts(program, catalogue), report);
        program.stop();
      },
    });
  } catch {
    return null;
  }
  return inOrder(report.diagnostics);
}

/** What is taken out with the types, or is made code in place of them, may be refused there. */
const judgedLater =
  /\b(?:enum|namespace|declare)\b|\bmodule\s+["'\w]|\b(?:import|export)\s+[\w$]*\s*=|!\s*:|\b(?:public|private|protected|readonly)\s*[[{]/;
