// Hoisted data as text on one line: literals, and the small functions that compose a text from its parts.
import { types as t } from "@babel/core";
import { bare } from "../find/literal.ts";

const invisible = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g;

/** Babel's printer puts every property on a line of its own, which buries the script under its call sites. */
export function print(node: t.Node): string {
  const value = bare(node);
  switch (value.type) {
    case "StringLiteral":
      return JSON.stringify(value.value).replace(
        invisible,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    case "NumericLiteral":
      return (value.extra?.["raw"] as string | undefined) ?? String(value.value);
    case "BigIntLiteral":
      return `${value.value}n`;
    case "BooleanLiteral":
      return String(value.value);
    case "NullLiteral":
      return "null";
    case "Identifier":
      return value.name;
    case "UnaryExpression":
      return value.operator + print(value.argument);
    case "SpreadElement":
      return `...${print(value.argument)}`;
    case "ArrayExpression":
      return `[${value.elements.map((element) => print(element!)).join(", ")}]`;
    case "ObjectExpression": {
      const properties = value.properties.map((property) =>
        t.isObjectProperty(property) ? `${printKey(property.key)}: ${print(property.value)}` : print(property),
      );
      return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
    }
    case "CallExpression":
      return `${print(value.callee)}(${value.arguments.map(print).join(", ")})`;
    case "TemplateLiteral": {
      const texts = value.quasis.map((quasi) => quasi.value.raw);
      return `\`${texts.reduce((text, next, i) => `${text}\${${print(value.expressions[i - 1]!)}}${next}`)}\``;
    }
    case "ArrowFunctionExpression":
      return `(${value.params.map(print).join(", ")}) => ${print(value.body)}`;
    default:
      throw new Error(`Not hoisted data: ${value.type}`);
  }
}

/** A node that prints as the given text. */
export function asPrinted(text: string): t.Expression {
  const literal = t.stringLiteral("");
  literal.extra = { raw: text, rawValue: "" };
  return literal;
}

function printKey(key: t.Node): string {
  if (t.isStringLiteral(key)) return t.isValidIdentifier(key.value, false) ? key.value : JSON.stringify(key.value);
  return print(key);
}
