// The attributes of a tag as the properties of an object.
import type { JSXAttribute, JSXOpeningElement, Node } from "@babel/types";
import { isReadable } from "./bind.ts";
import { helpers } from "./names.ts";
import type { PropSpan, Translation } from "./translation.ts";

type Attributes = JSXOpeningElement["attributes"];

const find = (attributes: Attributes, name: string): JSXAttribute | undefined =>
  attributes.findLast((each): each is JSXAttribute => each.type === "JSXAttribute" && each.name.name === name);

export const findKey = (attributes: Attributes): JSXAttribute | undefined => find(attributes, "key");

/** The variable of `bind={variable}`. */
export function findBind(attributes: Attributes): Node | undefined {
  const value = find(attributes, "bind")?.value;
  if (value?.type !== "JSXExpressionContainer" || value.expression.type === "JSXEmptyExpression") return undefined;
  return value.expression;
}

/** Writes all attributes but `key`, which is no prop; returns where it stopped in the source. */
export function writeAttributes(
  translation: Translation,
  attributes: Attributes,
  key: Node | undefined,
  from: number,
  spans: PropSpan[],
): number {
  const { writer } = translation;
  let at = from;
  for (const attribute of attributes) {
    // Space, lines and comments between them.
    translation.gap(at, attribute.start!);
    at = attribute.end!;
    if (attribute === key) continue;
    if (attribute.type === "JSXSpreadAttribute") {
      translation.copy(attribute.start! + 1, attribute.end! - 1, [attribute.argument]);
    } else {
      const { name } = attribute;
      const start = writer.position;
      const plain = name.type === "JSXIdentifier" && !name.name.includes("-");
      // `data-…` and `aria-…` fit every tag: what is spread may hold what was not asked for.
      if (plain) writer.copy(name.start!, name.end!);
      else {
        writer.write("...{");
        writer.stand(JSON.stringify(writer.source.slice(name.start!, name.end!)), name.start!, name.end!);
      }
      writer.write(":");
      writeAttributeValue(translation, attribute);
      if (!plain) writer.write("}");
      spans.push({ name: writer.source.slice(name.start!, name.end!), start, end: writer.position });
    }
    writer.write(",");
  }
  return at;
}

export function writeAttributeValue(translation: Translation, { name, value }: JSXAttribute): void {
  const { writer } = translation;
  if (value == null) return writer.stand("true", name.start!, name.end!);
  if (value.type === "StringLiteral") {
    // Text of an attribute knows entities and lines instead of escapes.
    if (/[\\\n\r&]/.test(writer.source.slice(value.start!, value.end!)))
      writer.stand(JSON.stringify(value.value), value.start!, value.end!);
    else writer.copy(value.start!, value.end!);
  } else if (value.type !== "JSXExpressionContainer") {
    translation.jsx(value);
  } else if (value.expression.type === "JSXEmptyExpression") {
    writer.stand("undefined", value.start!, value.end!);
  } else {
    // In parentheses it may hold a comma. A bound variable is read in a function: its declared type counts there.
    const read = name.name === "bind" && isReadable(writer.source.slice(value.start!, value.end!));
    const sequence = value.expression.type === "SequenceExpression";
    if (read) writer.write(`${helpers}.read(() => (`);
    else if (sequence) writer.write("(");
    translation.copy(value.start! + 1, value.end! - 1, [value.expression]);
    if (read) writer.write("))");
    else if (sequence) writer.write(")");
  }
}
