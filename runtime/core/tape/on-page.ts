// Which nodes are on the page: those that no block around them has left out.
import type { Node } from "./node.ts";

export function isOnPage(root: Node, node: Node): boolean {
  let at = node;
  while (at.parent !== null) {
    if (!at.parent.kids!.includes(at)) return false;
    at = at.parent;
  }
  return at === root;
}

/** The node on the page with this id. */
export function findNode(node: Node, id: number): Node | undefined {
  if (node.id === id) return node;
  for (const kid of node.kids ?? []) {
    const found = findNode(kid, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As HTML has it: `disabled=""` too. */
export const isDisabled = (disabled: unknown): boolean =>
  disabled !== undefined && disabled !== null && disabled !== false;

/** Disabled itself, or in a `<fieldset>` that is. */
export function isShut(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent)
    if ((at === node || at.name === "fieldset") && isDisabled(at.given("disabled"))) return true;
  return false;
}
