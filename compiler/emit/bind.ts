// `bind={state.x}`: the two functions through which an element reads and writes what it is bound to.
import { types as t } from "@babel/core";
import { bare } from "../find/literal.ts";
import type { Output, Place } from "./output.ts";

export function emitBind(expression: t.Expression, place: Place, out: Output): t.Expression {
  const target = bare(out.rewrite(expression, place)) as t.Expression;
  const value = t.identifier(usesName(target, "value") ? "$value" : "value");
  const body: t.Statement[] = [];
  // What cannot be assigned to was reported; the rest of the file is still worth compiling.
  if (t.isIdentifier(target) || t.isMemberExpression(target)) {
    const assignment = t.assignmentExpression("=", t.cloneNode(target), t.cloneNode(value));
    assignment.loc = expression.loc;
    body.push(t.expressionStatement(assignment));
  }
  return t.objectExpression([
    t.objectProperty(t.identifier("get"), t.arrowFunctionExpression([], target)),
    t.objectProperty(t.identifier("set"), t.arrowFunctionExpression([value], t.blockStatement(body))),
  ]);
}

function usesName(expression: t.Expression, name: string): boolean {
  let found = false;
  const properties = new Set<t.Node>();
  t.traverseFast(expression, (node) => {
    if (t.isMemberExpression(node) && !node.computed) properties.add(node.property);
    if (t.isIdentifier(node, { name }) && !properties.has(node)) found = true;
  });
  return found;
}
