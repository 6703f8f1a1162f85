// Finds again what a gesture was about, when the session has begun anew and knows nothing by its old number.
import { labelOf, type Mirror, type MirrorNode } from "../core/wire/mirror.ts";

/** From the root: which of those of its name each node is, and what is read on it or first in it. */
export type Trail = readonly { readonly name: string; readonly nth: number; readonly reads: string }[];

export function trailTo(node: MirrorNode): Trail {
  const { name, up } = node;
  if (up === null) return [];
  const nth = (up.kids ?? []).filter((kid) => kid.name === name).indexOf(node);
  return [...trailTo(up), { name, nth, reads: reading(node) }];
}

/** Rows of a list are told apart by what stands in them. */
function reading(node: MirrorNode): string {
  const label = labelOf(node);
  if (label !== "" || node.kids === null) return label;
  for (const kid of node.kids) {
    const found = reading(kid);
    if (found !== "") return found;
  }
  return "";
}

/** What stands there now, if it still reads the same. */
export function follow(mirror: Mirror, trail: Trail): MirrorNode | undefined {
  let node: MirrorNode | undefined = mirror.root;
  for (const { name, nth, reads } of trail) {
    const alike: MirrorNode[] = (node?.kids ?? []).filter((kid) => kid.name === name);
    const there = alike[nth];
    node = there !== undefined && reading(there) === reads ? there : alike.find((kid) => reading(kid) === reads);
  }
  return node;
}
