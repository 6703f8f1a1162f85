// Whether an element has the props it is given, and whether they are values.
import { types as t } from "@babel/core";
import type { ElementFacts } from "../catalogue.ts";
import type { Report } from "../diagnostic.ts";
import type { ElementDrawing } from "../find/drawing.ts";
import type { Facts } from "../find/facts.ts";
import { findProp, isSpread, type Prop } from "../find/props.ts";
import { nearestName } from "../spelling.ts";

const common = ["key", "help", "width", "class", "style"];

export function checkProps({ drawings }: Facts, report: Report): void {
  for (const drawing of drawings.values()) {
    if (drawing.kind !== "element") continue;
    const { tag, props } = drawing;
    for (const prop of props) {
      if (isSpread(prop)) continue;
      if (tag.kind === "element" && tag.facts) checkKnown(tag.name, tag.facts, prop, report);
      checkValue(drawing, prop, report);
    }
    const bind = findProp(props, "bind");
    if (bind && findProp(props, "value")) report("value-and-bind", bind.node.loc, { element: tag.name });
  }
}

function checkKnown(element: string, facts: ElementFacts, { name, node }: Prop, report: Report): void {
  if (facts.props.includes(name) || /^(key|children|data-.*|aria-.*)$/.test(name)) return;
  const near = nearestName(name, facts.props);
  const write = near ? `Did you mean \`${near}\`?` : listProps(facts);
  report("unknown-prop", propNameOf(node).loc, { element, prop: name, write });
}

function listProps({ props }: ElementFacts): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  const own = props.filter((name) => !common.includes(name) && name !== "children");
  return own.length > 0
    ? `It has ${code(own)}; and like every element ${code(common)}.`
    : `Like every element it has ${code(common)}.`;
}

/** A prop takes a value: JSX in it would draw there. Functions in props are fine, they draw when they are called. */
function checkValue({ tag }: ElementDrawing, { name, value }: Prop, report: Report): void {
  const jsx = findJsx(value);
  if (!jsx) return;
  const element = t.isJSXElement(jsx) ? `<${tagText(jsx.openingElement.name)} … />` : "<>…</>";
  report("jsx-in-prop", jsx.loc, {
    element,
    prop: name,
    owner: `<${tag.name}>`,
    name,
    usage: `<${tag.name} ${name}={${name}} … />`,
  });
}

function findJsx(node: t.Node): t.JSXElement | t.JSXFragment | null {
  if (t.isJSXElement(node) || t.isJSXFragment(node)) return node;
  if (t.isFunction(node)) return null;
  for (const key of t.VISITOR_KEYS[node.type] ?? []) {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
    for (const item of Array.isArray(child) ? child : [child]) {
      const found = item ? findJsx(item) : null;
      if (found) return found;
    }
  }
  return null;
}

function propNameOf(node: t.Node): t.Node {
  if (t.isJSXAttribute(node)) return node.name;
  return t.isObjectProperty(node) ? node.key : node;
}

function tagText(name: t.JSXOpeningElement["name"]): string {
  if (t.isJSXIdentifier(name)) return name.name;
  if (t.isJSXNamespacedName(name)) return `${name.namespace.name}:${name.name.name}`;
  return `${tagText(name.object)}.${name.property.name}`;
}
