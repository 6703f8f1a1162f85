// Whether a node is on the page: no block around it has left it out.
import type { Node } from "./node.ts";

export function isOnPage(root: Node, node: Node): boolean {
  let at = node;
  while (at.parent !== null) {
    if (!at.parent.kids!.includes(at)) return false;
    at = at.parent;
  }
  return at === root;
}
