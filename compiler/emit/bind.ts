// `bind={state.x}`: the two functions through which an element reads and writes what it is bound to.
import { types as t } from "@babel/core";
import { bare } from "../find/literal.ts";
import type { Output, Place } from "./output.ts";

export function emitBind(expression: t.Expression, place: Place, out: Output): t.Expression {
  const target = bare(out.rewrite(expression, place)) as t.Expression;
  const value = t.identifier(usesName(target, "value") ? "$value" : "value");
  const assignment = t.assignmentExpression("=", t.cloneNode(target) as t.LVal, t.cloneNode(value));
  assignment.loc = expression.loc;
  return t.objectExpression([
    t.objectProperty(t.identifier("get"), t.arrowFunctionExpression([], target)),
    t.objectProperty(
      t.identifier("set"),
      t.arrowFunctionExpression([value], t.blockStatement([t.expressionStatement(assignment)])),
    ),
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
