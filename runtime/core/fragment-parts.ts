// What a fragment draws in a block outside itself: a part of its own there, redrawn by it and left alone by all others.
import { cursorOf } from "./blocks.ts";
import type { Cursor } from "./cursor.ts";
import { partSite } from "./fragment.ts";
import { CHILDREN, NEW, Node } from "./node.ts";
import type { Run } from "./run.ts";

/** The cursor of the part, found or made. */
export function partOf(block: Node, fragment: Node, run: Run): Cursor {
  const key = `${fragment.id}`;
  const drawn = block.kids!.find((kid) => kid.site === partSite && kid.key === key);
  if (drawn?.cursor?.run === run) return drawn.cursor;
  const part = run.root === null ? findInFullRun(block, key, run) : (drawn ?? append(block, key, run));
  part.held = fragment;
  run.session.fragments!.partsOf(fragment).add(part);
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
