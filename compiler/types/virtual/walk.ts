// Syntax trees, walked without knowing their kinds of nodes.
import type { JSXElement, JSXFragment, Node } from "@babel/types";

export type Jsx = JSXElement | JSXFragment;

/** The outermost tags in a piece of syntax, in the order of the source. */
export function outermostJsx(nodes: readonly Node[]): Jsx[] {
  const found: Jsx[] = [];
  for (const node of nodes) collect(node, found);
  return found.sort((a, b) => a.start! - b.start!);
}

function collect(node: Node, found: Jsx[]): void {
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    found.push(node);
    return;
  }
  for (const key in node) {
    if (key === "loc" || key === "extra" || key === "errors") continue;
    const value = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) collect(item, found);
    } else if (isNode(value)) collect(value, found);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

export const containsJsx = (node: Node): boolean => outermostJsx([node]).length > 0;

/** Whether a piece of syntax holds a tag that is no plain HTML. */
export function containsElement(node: Node): boolean {
  return outermostJsx([node]).some((jsx) => {
    if (jsx.type === "JSXElement" && isElement(jsx)) return true;
    return jsx.children.some(containsElement);
  });
}

const isElement = ({ openingElement: { name } }: JSXElement): boolean =>
  name.type === "JSXMemberExpression" || (name.type === "JSXIdentifier" && !/^[a-z]/.test(name.name));

/** What is inside parentheses and type assertions. */
export function bare(node: Node): Node {
  let inner = node;
  while (
    inner.type === "ParenthesizedExpression" ||
    inner.type === "TSAsExpression" ||
    inner.type === "TSSatisfiesExpression" ||
    inner.type === "TSNonNullExpression"
  )
    inner = inner.expression;
  return inner;
}
