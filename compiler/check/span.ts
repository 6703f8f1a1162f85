// The part of a drawing that a message points at.
import { types as t } from "@babel/core";
import type { Span } from "../diagnostic.ts";
import type { Drawing } from "../find/drawing.ts";

/** The name of the tag, or what is called; all of it where there is no name. */
export function nameSpan({ node }: Drawing): Span | null | undefined {
  if (t.isJSXElement(node)) return node.openingElement.name.loc;
  return t.isCallExpression(node) ? node.callee.loc : node.loc;
}
