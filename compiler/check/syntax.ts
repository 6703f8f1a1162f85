// What the parser leaves to TypeScript or to the engine, and what would not be JavaScript when it is compiled.
import { types as t } from "@babel/core";
import type { Report } from "../diagnostic.ts";
import { isThis } from "../find/drawing-functions.ts";
import type { Facts } from "../find/facts.ts";

export function checkSyntax({ functions }: Facts, report: Report): void {
  for (const doubtful of functions.doubtful) {
    const problem = problemOf(doubtful);
    if (problem) report("syntax", problem.node.loc, { reason: problem.reason, write: problem.write });
  }
}

interface SyntaxProblem {
  node: t.Node;
  reason: string;
  write: string;
}

function problemOf(node: t.Node): SyntaxProblem | null {
  if (isThis(node)) return { node, reason: "`this` is no name for a variable.", write: "Give it another name." };
  if (t.isTSNamespaceExportDeclaration(node))
    return { node, reason: "`export as namespace` stands in declaration files only.", write: "Leave it out." };
  if (t.isClassBody(node)) {
    const [, second] = node.body.filter((member) => t.isClassMethod(member, { kind: "constructor" }));
    const reason = "A class has one constructor, and this is another.";
    return second
      ? { node: second, reason, write: "Put both into one; optional parameters tell the cases apart." }
      : null;
  }
  if (!t.isRegExpLiteral(node)) return null;
  const reason = findRegExpProblem(node.pattern, node.flags);
  return reason === null ? null : { node, reason, write: "Mend the expression, or make it with `new RegExp(…)`." };
}

const withoutModifiers = (whole: string, modifiers: string): string =>
  modifiers === "-" || /([ims]).*\1/.test(modifiers) ? whole : "(?:";

/** What engines will know later than the one that compiles is taken out before it is asked. */
function findRegExpProblem(pattern: string, flags: string): string | null {
  try {
    RegExp(pattern.replace(/\(\?([ims]*-?[ims]*):/g, withoutModifiers), flags);
    return null;
  } catch (error) {
    const { message } = error as Error;
    if (/[Dd]uplicate capture group/.test(message) && pattern.includes("|")) return null;
    return `${message.replace(/^Invalid regular expression: /, "")}.`;
  }
}
