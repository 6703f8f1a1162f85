// Control flow that has to know of runs: waiting checks that the run still counts, catching lets its end pass.
import { types as t } from "@babel/core";
import { handleAt, type Output, type Place } from "./output.ts";

/** `for await (const x of each($, source))` */
export function emitForAwait(loop: t.ForOfStatement, place: Place, out: Output): void {
  loop.right = t.callExpression(out.imports.runtime("each"), [handleAt(place, out), loop.right]);
}

/** `catch (error) { control(error); … }`: the end of a run is no error of the author's to handle. */
export function emitCatch(clause: t.CatchClause, out: Output): void {
  const pattern = clause.param;
  const error = t.isIdentifier(pattern) ? pattern.name : out.names.error;
  const pass = t.callExpression(out.imports.runtime("control"), [t.identifier(error)]);
  const statements: t.Statement[] = [t.expressionStatement(pass)];
  // Defaults and computed keys of the pattern see nothing of what the body declares.
  if (pattern && hasExpression(pattern)) clause.body = t.blockStatement([clause.body]);
  if (pattern && !t.isIdentifier(pattern)) {
    statements.push(t.variableDeclaration("let", [t.variableDeclarator(pattern as t.LVal, t.identifier(error))]));
  }
  if (!t.isIdentifier(pattern)) clause.param = t.identifier(error);
  clause.body.body.unshift(...statements);
}

function hasExpression(pattern: t.Node): boolean {
  let found = false;
  t.traverseFast(pattern, (node) => {
    found ||= t.isAssignmentPattern(node) || (t.isObjectProperty(node) && node.computed);
  });
  return found;
}
