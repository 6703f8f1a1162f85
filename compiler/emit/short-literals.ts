// What stood on one line stays on one: object literals as printed text, with parentheses where a brace could open a block.
import { types as t } from "@babel/core";
import { isLiteral } from "../find/literal.ts";
import { asPrinted, print } from "./print.ts";

/** Whether a literal stood on one short line, and nothing but data is in it. */
export function isShortLiteral(node: t.Node): node is t.ObjectExpression {
  const { loc, start, end } = node;
  if (!t.isObjectExpression(node) || !loc || loc.start.line !== loc.end.line || end! - start! > 80) return false;
  return (
    isLiteral(node) && node.properties.every((property) => !property.leadingComments && !property.trailingComments)
  );
}

const printed = new WeakSet<t.Node>();

export function printLiteral(node: t.ObjectExpression): t.Expression {
  const text = asPrinted(print(node));
  text.loc = node.loc!;
  printed.add(text);
  return t.inheritsComments(text, node);
}

/** The field of a node that its text begins with: what stands there may come to stand at the beginning of a statement. */
const first: Readonly<Record<string, string>> = {
  ExpressionStatement: "expression",
  ArrowFunctionExpression: "body",
  BinaryExpression: "left",
  LogicalExpression: "left",
  AssignmentExpression: "left",
  ConditionalExpression: "test",
  MemberExpression: "object",
  OptionalMemberExpression: "object",
  CallExpression: "callee",
  OptionalCallExpression: "callee",
  TaggedTemplateExpression: "tag",
  SequenceExpression: "expressions",
  UpdateExpression: "argument",
};

/** Text knows nothing of its position, so the nodes around it decide. */
export function inParentheses(made: t.Node, parent: t.Node, key: string): t.Node {
  return printed.has(made) && first[parent.type] === key ? t.parenthesizedExpression(made as t.Expression) : made;
}
