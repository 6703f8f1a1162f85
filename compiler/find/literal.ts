// Whether an expression is the same value every time: what it takes to hoist it out of the script.
import { types as t } from "@babel/core";

/** The expression without the TypeScript and the parentheses around it. */
export function bare<T extends t.Node>(node: T): t.Node {
  let inner: t.Node = node;
  while (isTyped(inner)) inner = inner.expression;
  return inner;
}

const typed = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "ParenthesizedExpression",
]);

function isTyped(node: t.Node): node is t.TSAsExpression {
  return typed.has(node.type);
}

/** The parts of an expression that keep it from being a literal. */
export function findNonLiterals(node: t.Node): t.Node[] {
  const value = bare(node);
  switch (value.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
      return [];
    case "Identifier":
      return value.name === "undefined" ? [] : [value];
    case "UnaryExpression":
      return /[-+]/.test(value.operator) && t.isNumericLiteral(value.argument) ? [] : [value];
    case "TemplateLiteral":
      return value.expressions;
    case "ArrayExpression":
      // A hole is not a value that could be written out.
      return value.elements.flatMap((element) => (element === null ? [value] : findNonLiterals(element)));
    case "ObjectExpression":
      return value.properties.flatMap((property) =>
        t.isObjectProperty(property) && !property.computed && !isPrototypeKey(property.key)
          ? findNonLiterals(property.value)
          : [property],
      );
    default:
      return [value];
  }
}

export function isLiteral(node: t.Node): boolean {
  return findNonLiterals(node).length === 0;
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
