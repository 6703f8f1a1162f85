// What a fragment draws in a block outside itself: a share of its own there, redrawn by it and left alone by all others.
import { cursorOf } from "../../run/draw/blocks.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import { shareSite } from "../../tape/fragment.ts";
import { CHILDREN, NEW, Node } from "../../tape/node.ts";
import type { Run } from "../../run/run.ts";

/** The cursor of the share, found or made. */
export function shareOf(block: Node, fragment: Node, run: Run): Cursor {
  const key = `${fragment.id}`;
  const drawn = block.kids!.find((kid) => kid.site === shareSite && kid.key === key);
  if (drawn?.cursor?.run === run) return drawn.cursor;
  const share = run.root === null ? findInFullRun(block, key, run) : (drawn ?? append(block, key, run));
  share.held = fragment;
  run.session.fragments!.sharesOf(fragment).add(share);
  return cursorOf(share, run);
}

function findInFullRun(block: Node, key: string, run: Run): Node {
  const shares = run.shares;
  const known = shares.get(`${block.id}/${key}`);
  if (known !== undefined) return known;
  const share = cursorOf(block, run).next(shareSite, key);
  shares.set(`${block.id}/${key}`, share);
  return share;
}

function append(block: Node, key: string, run: Run): Node {
  const share = new Node(run.session.newId(), shareSite, block, key);
  run.session.mark(share, NEW);
  block.kids = [...block.kids!, share];
  run.session.mark(block, CHILDREN);
  return share;
}
