// Fragments: parts of the page that rerun alone, and what they draw outside themselves.
import { cursorOf } from "./blocks.ts";
import type { Cursor } from "./cursor.ts";
import { CHILDREN, NEW, Node } from "./node.ts";
import type { Run } from "./run.ts";
import { groupDefinition, Site } from "./site.ts";

const partSite = new Site(groupDefinition, { many: true });

/** The innermost fragment around a node, itself included. */
export function fragmentAround(node: Node | null): Node | null {
  for (let at = node; at !== null; at = at.parent) {
    if (at.site.definition.scope === "fragment") return at;
    if (at.site === partSite) return at.held as Node;
  }
  return null;
}

/** The innermost fragment that a cursor draws for. */
export function fragmentOf(cursor: Cursor): Node | null {
  return fragmentAround(cursor.standing);
}

export function isInside(node: Node, block: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) if (at === block) return true;
  return false;
}

/** The cursor of a fragment's own part in a block outside it: redrawn by the fragment, left alone by all others. */
export function partOf(block: Node, fragment: Node, run: Run): Cursor {
  const key = `${fragment.id}`;
  const drawn = block.kids!.find((kid) => kid.site === partSite && kid.key === key);
  if (drawn?.cursor?.run === run) return drawn.cursor;
  const part = run.root === null ? findInFullRun(block, key, run) : (drawn ?? append(block, key, run));
  part.held = fragment;
  run.session.fragments.partsOf(fragment).add(part);
  return cursorOf(part, run);
}

function findInFullRun(block: Node, key: string, run: Run): Node {
  const parts = run.parts;
  const known = parts.get(`${block.id}/${key}`);
  if (known !== undefined) return known;
  const part = cursorOf(block, run).next(partSite, key);
  parts.set(`${block.id}/${key}`, part);
  return part;
}

function append(block: Node, key: string, run: Run): Node {
  const part = new Node(run.session.newId(), partSite, block, key);
  run.session.mark(part, NEW);
  block.kids = [...block.kids!, part];
  run.session.mark(block, CHILDREN);
  return part;
}
