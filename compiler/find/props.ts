// The props of an element in one shape, whichever of the two forms it was written in.
import { types as t } from "@babel/core";

export interface Prop {
  name: string;
  value: t.Expression;
  /** The whole attribute, for messages. */
  node: t.Node;
}

export interface SpreadProps {
  spread: t.Expression;
}

export type Props = readonly (Prop | SpreadProps)[];

/** The attributes of a JSX element as props. */
export function findAttributes(element: t.JSXElement): Props {
  return element.openingElement.attributes.map((attribute) =>
    t.isJSXSpreadAttribute(attribute)
      ? { spread: attribute.argument }
      : { name: attributeName(attribute.name), value: attributeValue(attribute), node: attribute },
  );
}

/** The properties of an object literal as props, or `null` when it is not one of plain properties. */
export function findProperties(object: t.Node): Props | null {
  if (!t.isObjectExpression(object)) return null;
  const props: Prop[] = [];
  for (const property of object.properties) {
    if (!t.isObjectProperty(property) || property.computed) return null;
    const { key, value } = property;
    if (!t.isIdentifier(key) && !t.isStringLiteral(key)) return null;
    props.push({ name: t.isIdentifier(key) ? key.name : key.value, value: value as t.Expression, node: property });
  }
  return props;
}

export function isSpread(prop: Prop | SpreadProps): prop is SpreadProps {
  return "spread" in prop;
}

/** The value of a named prop; the last one counts, as it does in an object. */
export function findProp(props: Props, name: string): Prop | undefined {
  return props.findLast((prop): prop is Prop => !isSpread(prop) && prop.name === name);
}

function attributeName(name: t.JSXIdentifier | t.JSXNamespacedName): string {
  return t.isJSXIdentifier(name) ? name.name : `${name.namespace.name}:${name.name.name}`;
}

function attributeValue(attribute: t.JSXAttribute): t.Expression {
  const { value } = attribute;
  if (!value) return t.inherits(t.booleanLiteral(true), attribute.name);
  // A JSX string may run over lines and knows entities instead of escapes, so its raw text is not JavaScript.
  if (t.isStringLiteral(value)) {
    const string = t.stringLiteral(value.value.replace(/\n\s+/g, " "));
    string.loc = value.loc;
    return string;
  }
  if (t.isJSXExpressionContainer(value)) return value.expression as t.Expression;
  return value;
}
