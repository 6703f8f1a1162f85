// Whether an expression is the same value every time: what it takes to hoist it out of the script.
import { types as t } from "@babel/core";

/** The expression without the TypeScript and the parentheses around it. */
export function bare<T extends t.Node>(node: T): t.Node {
  let inner: t.Node = node;
  while (
    t.isTSAsExpression(inner) ||
    t.isTSSatisfiesExpression(inner) ||
    t.isTSNonNullExpression(inner) ||
    t.isTSTypeAssertion(inner) ||
    t.isParenthesizedExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The first part of an expression that keeps it from being a literal, or `null` when it is one. */
export function findNonLiteral(node: t.Node): t.Node | null {
  const value = bare(node);
  switch (value.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
      return null;
    case "Identifier":
      return value.name === "undefined" ? null : value;
    case "UnaryExpression":
      return (value.operator === "-" || value.operator === "+") && t.isNumericLiteral(value.argument) ? null : value;
    case "TemplateLiteral":
      return value.expressions.length === 0 ? null : value.expressions[0]!;
    case "ArrayExpression":
      for (const element of value.elements) {
        // A hole is not a value that could be written out.
        const found = element === null || t.isSpreadElement(element) ? (element ?? value) : findNonLiteral(element);
        if (found) return found;
      }
      return null;
    case "ObjectExpression":
      for (const property of value.properties) {
        if (!t.isObjectProperty(property) || property.computed || isPrototypeKey(property.key)) return property;
        const found = findNonLiteral(property.value);
        if (found) return found;
      }
      return null;
    default:
      return value;
  }
}

export function isLiteral(node: t.Node): boolean {
  return findNonLiteral(node) === null;
}

/** The text that a literal shows, or `null` when it is not a simple one. */
export function findLiteralText(node: t.Node): string | null {
  const value = bare(node);
  if (t.isStringLiteral(value)) return value.value;
  if (t.isTemplateLiteral(value) && value.expressions.length === 0) return value.quasis[0]!.value.cooked ?? null;
  return null;
}

// `__proto__: x` sets the prototype instead of a property.
function isPrototypeKey(key: t.Node): boolean {
  return (t.isIdentifier(key) && key.name === "__proto__") || (t.isStringLiteral(key) && key.value === "__proto__");
}
