// Blocks that run again alone: what one has to know, and to which of them something belongs.
import type { Node } from "../tape/node.ts";
import { groupDefinition, Site } from "../tape/site.ts";
import type { Draw } from "./definition.ts";
import type { Cursor } from "./draw/cursor.ts";
import type { Run } from "./run.ts";

/** How a block runs again alone; see `reruns`. */
export interface Scope {
  /** The block is drawn in a run. What it evaluates to, where it is left as it is. */
  opened(run: Run, node: Node): { readonly value: unknown } | undefined;
  /** The cursor of what such a block draws in one outside itself. */
  shareOf(block: Node, scope: Node, run: Run): Cursor;
}

/** What such a block has drawn in others. */
export type Outside = (run: Run) => readonly Node[];

/** Decides whether such a block is left as it is. */
export interface Reuse {
  (run: Run, node: Node, outside: Outside): { readonly value: unknown } | undefined;
  /** Follows the function of the block, to know that the next time. */
  watch(node: Node, draw: Draw, outside: Outside): Draw;
}

/** All such blocks of a session. */
export interface Scopes {
  /** Handlers named them by their keys: they run instead of what would have run. */
  request(run: Run, keys: readonly string[]): void;
}

/** The site of what such a block draws in one outside itself; the node there holds the block. */
export const shareSite = new Site(groupDefinition, { many: true });

export const isScope = (node: Node): boolean => typeof node.site.definition.scope === "object";

/** The innermost one around a node, itself included. */
export function scopeAround(node: Node | null): Node | null {
  for (let at = node; at !== null; at = at.parent) {
    if (isScope(at)) return at;
    if (at.site === shareSite) return at.held as Node;
  }
  return null;
}

/** The innermost one that a cursor draws for. */
export function scopeOf(cursor: Cursor): Node | null {
  return scopeAround(cursor.standing);
}

/** True for what stands in such a block, and for what it has drawn outside itself. */
export function isInside(node: Node, scope: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.site === shareSite ? (at.held as Node) : at.parent) {
    if (at === scope) return true;
  }
  return false;
}
