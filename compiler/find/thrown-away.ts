// The expressions in a node whose values nobody gets: statements, `void`, all but the last of several, the steps of a loop.
import { types as t } from "@babel/core";
import { bare } from "./literal.ts";

export function thrownAway(node: t.Node): t.Node[] {
  if (t.isExpressionStatement(node)) return endsOf(node.expression);
  if (t.isUnaryExpression(node, { operator: "void" })) return endsOf(node.argument);
  if (t.isSequenceExpression(node)) return node.expressions.slice(0, -1).flatMap(endsOf);
  if (t.isForStatement(node))
    return [node.init, node.update].flatMap((part) => (t.isExpression(part) ? endsOf(part) : []));
  return [];
}

/** What an expression may come to: the ends of `ok && note()` and `ok ? note() : wait()`. */
function endsOf(expression: t.Expression): t.Node[] {
  const value = bare(expression);
  if (t.isLogicalExpression(value)) return endsOf(value.right);
  if (t.isConditionalExpression(value)) return [...endsOf(value.consequent), ...endsOf(value.alternate)];
  if (t.isSequenceExpression(value)) return endsOf(value.expressions.at(-1)!);
  return [value];
}
