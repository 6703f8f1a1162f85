// The scope that a node opens: Babel has made them all when it hands out the program.
import { traverse, types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";

const opening: ReadonlySet<string> = new Set(t.FLIPPED_ALIAS_KEYS["Scopable"]);

/** Asked of Babel's own cache: walking the tree with paths, only to be told, is most of what finding would cost. */
export function scopeOf(node: t.Node): Scope | undefined {
  return opening.has(node.type) ? (traverse.cache.scope as WeakMap<t.Node, Scope>).get(node) : undefined;
}
