// What stood on one line stays on one: object literals as printed text, with parentheses where a brace would open a block.
import { types as t } from "@babel/core";
import { isLiteral } from "../find/literal.ts";
import { asPrinted, print } from "./print.ts";

/** Whether a literal stood on one short line, and nothing but data is in it. */
export function isShortLiteral(node: t.Node): boolean {
  const { loc, start, end } = node;
  if (!t.isObjectExpression(node) || !loc || loc.start.line !== loc.end.line || end! - start! > 80) return false;
  return (
    isLiteral(node) && node.properties.every((property) => !property.leadingComments && !property.trailingComments)
  );
}

/** The last pass over what was emitted: text knows nothing of its position, so the nodes decide first. */
export function printShortLiterals(program: t.Program): void {
  const first = new Set<t.Node>();
  const visit = (node: t.Node): void => {
    if (t.isExpressionStatement(node)) first.add(leftmost(node.expression));
    else if (t.isArrowFunctionExpression(node)) first.add(leftmost(node.body));
    // A text that is a statement would be a directive.
    if (t.isExpressionStatement(node) && t.isStringLiteral(node.expression))
      node.expression = t.parenthesizedExpression(node.expression);
    const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null>;
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const child = fields[key];
      if (Array.isArray(child)) {
        for (const [index, item] of child.entries()) if (item) child[index] = finish(item);
      } else if (child) fields[key] = finish(child);
    }
  };
  const finish = (node: t.Node): t.Node => {
    if (!isShortLiteral(node)) {
      visit(node);
      return node;
    }
    const text = asPrinted(print(node));
    text.loc = node.loc!;
    const whole = first.has(node) ? t.parenthesizedExpression(text) : text;
    return t.inheritsComments(whole, node);
  };
  visit(program);
}

/** What an expression begins with. */
function leftmost(node: t.Node): t.Node {
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return leftmost(node.left);
    case "ConditionalExpression":
      return leftmost(node.test);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return leftmost(node.object);
    case "CallExpression":
    case "OptionalCallExpression":
      return leftmost(node.callee);
    case "TaggedTemplateExpression":
      return leftmost(node.tag);
    case "SequenceExpression":
      return leftmost(node.expressions[0]!);
    case "UpdateExpression":
      return node.prefix ? node : leftmost(node.argument);
    default:
      return node;
  }
}
