// `closure(_format, (x) => …, () => ({ rate }))`: a function with what it uses, where memos can get at it as a value.
import { types as t } from "@babel/core";
import type { Closure } from "../find/closures.ts";
import { emitCaptures } from "./memo.ts";
import type { Output } from "./output.ts";

export function emitClosure(fn: t.Expression, { name, captured }: Closure, out: Output): t.CallExpression {
  const place = out.names.create(`_${name}`);
  // One for each version of the file: where an edit changes the function, it is another one.
  out.hoisted.push(t.variableDeclaration("const", [t.variableDeclarator(t.identifier(place), t.objectExpression([]))]));
  return t.callExpression(out.imports.runtime("closure"), [t.identifier(place), fn, emitCaptures(captured)]);
}

/** Declarations have their names everywhere in their block: what they use is said at its beginning, that of classes behind them. */
export function emitDeclared(statements: readonly t.Node[], out: Output): t.Node[] {
  const first: t.Statement[] = [];
  const all = statements.flatMap((statement) => {
    const closure = out.facts.memos.closures.get(statement);
    const isDeclared = t.isFunctionDeclaration(statement) || t.isClassDeclaration(statement);
    if (closure === undefined || !isDeclared || !statement.id) return [statement];
    const said = t.expressionStatement(emitClosure(t.identifier(statement.id.name), closure, out));
    if (t.isClassDeclaration(statement)) return [statement, said];
    first.push(said);
    return [statement];
  });
  return [...first, ...all];
}
