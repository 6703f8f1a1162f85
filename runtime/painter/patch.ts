// Paints one patch where its node stands.
import type { Patch } from "../core/wire.ts";
import { textOf } from "./content.ts";
import { patchLeaf } from "./leaf.ts";
import { Painted } from "./node.ts";
import { orderPlain, patchPlain, type PlainElement } from "./plain-html.ts";
import { isTemplate, paintOf } from "./registry.ts";

/** What is not on the page now is painted whole when it comes. */
export function paintPatch({ op, node }: Patch): void {
  const { painted } = node;
  if (painted instanceof Painted) painted.forceUpdate();
  else if (painted instanceof Text) painted.data = textOf(node.props["children"]);
  else if (painted instanceof Element) {
    const paint = paintOf(node.name);
    if (isTemplate(paint)) patchLeaf(painted as HTMLElement, node, paint);
    else if (op === "children") orderPlain(painted as PlainElement);
    else if (node.name !== "#group") patchPlain(painted as PlainElement, node);
  }
}
