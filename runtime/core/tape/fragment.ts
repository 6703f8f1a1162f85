// Which fragment something belongs to: the innermost one around it.
import type { Cursor } from "../run/draw/cursor.ts";
import type { Node } from "./node.ts";
import { groupDefinition, Site } from "./site.ts";

/** The site of what a fragment draws in a block outside itself; such a node holds its fragment. */
export const shareSite = new Site(groupDefinition, { many: true });

export const isFragment = (node: Node): boolean => typeof node.site.definition.scope === "object";

/** The innermost fragment around a node, itself included. */
export function fragmentAround(node: Node | null): Node | null {
  for (let at = node; at !== null; at = at.parent) {
    if (isFragment(at)) return at;
    if (at.site === shareSite) return at.held as Node;
  }
  return null;
}

/** The innermost fragment that a cursor draws for. */
export function fragmentOf(cursor: Cursor): Node | null {
  return fragmentAround(cursor.standing);
}

/** True for what stands in a fragment, and for what it has drawn outside itself. */
export function isInside(node: Node, fragment: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.site === shareSite ? (at.held as Node) : at.parent) {
    if (at === fragment) return true;
  }
  return false;
}
