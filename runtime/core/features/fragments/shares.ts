// What fragments draw in blocks outside themselves: a share of its own for each, redrawn by it and left alone by all others.
import type { Cursor } from "../../run/draw/cursor.ts";
import type { Run } from "../../run/run.ts";
import { isInside, shareSite } from "../../run/scope.ts";
import { CHILDREN, NEW, Node } from "../../tape/node.ts";

export class Shares {
  /** By fragment. */
  private readonly outside = new Map<Node, Set<Node>>();
  /** Those that a run of the whole script has come to, by block and fragment, and which run that is. */
  private readonly found = new Map<string, Node>();
  private serial = 0;
  /** Those that were left as they are, and the run in which they were. */
  private readonly kept = new WeakMap<Node, Run>();

  /** The cursor of a fragment's share in a block, found or made. */
  cursorIn(block: Node, fragment: Node, run: Run): Cursor {
    const key = `${fragment.id}`;
    const drawn = block.kids!.find((kid) => kid.site === shareSite && kid.key === key);
    if (drawn?.cursor?.run === run) return run.at(drawn);
    const share = run.root === null ? this.find(block, key, run) : (drawn ?? append(block, key, run));
    share.held = fragment;
    const shares = this.outside.get(fragment);
    if (shares === undefined) this.outside.set(fragment, new Set([share]));
    else shares.add(share);
    return run.at(share);
  }

  private find(block: Node, key: string, run: Run): Node {
    const { found } = this;
    if (this.serial !== run.serial) found.clear();
    this.serial = run.serial;
    const place = `${block.id}/${key}`;
    const known = found.get(place);
    if (known !== undefined) return known;
    const share = run.at(block).next(shareSite, key);
    found.set(place, share);
    return share;
  }

  /** What a fragment, and those in it, have drawn in blocks that stand outside of it. */
  outsideOf(fragment: Node): Node[] {
    const found: Node[] = [];
    for (const [inner, shares] of this.outside) {
      if (!isInside(inner, fragment)) continue;
      for (const share of shares) if (!isInside(share.parent!, fragment)) found.push(share);
    }
    return found;
  }

  /** True where all of that is still there. */
  stand(fragment: Node): boolean {
    return this.outsideOf(fragment).every((share) => share.parent!.kids!.includes(share));
  }

  /** A run leaves a fragment as it is, with those in it: what these have drawn elsewhere stays. */
  keep(inner: Node, fragment: Node, run: Run): void {
    for (const share of this.outside.get(inner) ?? []) {
      this.kept.set(share, run);
      const block = share.parent!;
      if (run.root === null && !isInside(block, fragment)) this.find(block, share.key as string, run);
    }
  }

  /** What a fragment drew outside itself before, and not this time, goes. */
  clear(fragment: Node, run: Run): void {
    for (const share of this.outside.get(fragment) ?? []) {
      if (share.cursor?.run !== run && this.kept.get(share) !== run) run.at(share).close();
    }
  }

  forget(fragment: Node): void {
    this.outside.delete(fragment);
  }
}

function append(block: Node, key: string, run: Run): Node {
  const share = new Node(run.session.newId(), shareSite, block, key);
  run.session.mark(share, NEW);
  block.kids = [...block.kids!, share];
  run.session.mark(block, CHILDREN);
  return share;
}
