// Turns what a run marked into patches, and marks what it has not reached yet.
import { CHILDREN, CONTENT, forgetRead, NEW, type Node, UPDATE } from "../tape/node.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";
import type { Patch } from "../wire/wire.ts";

const STALE = 8;

/** The patches for the nodes that were marked. New nodes come with the patch of the block that they are in. */
export function collectPatches(changed: readonly Node[]): Patch[] {
  const patches: Patch[] = [];
  forgetRead();
  for (const node of changed) {
    const { dirty } = node;
    node.dirty = 0;
    if (dirty & NEW) continue;
    if (dirty & UPDATE) patches.push({ op: "update", node });
    else if (dirty & CONTENT) patches.push({ op: "update", node, only: "content" });
    if (dirty & CHILDREN) patches.push({ op: "children", node });
    if (dirty & STALE) patches.push({ op: "stale", node });
  }
  return patches;
}

/** Marks the nodes that a waiting run has not reached, unmarks the others; returns those that are marked now. */
export function markStale(session: Session, run: Run | null, before: Node[]): Node[] {
  if (run === null && before.length === 0) return before;
  const now: Node[] = [];
  for (const cursor of run?.open ?? []) {
    const ahead = cursor.view();
    if (!run!.calling) now.push(...ahead);
  }
  if (now.length === 0 && before.length === 0) return now;
  const reached = new Set(before);
  for (const node of now) {
    reached.delete(node);
    setStale(session, node, true);
  }
  for (const node of reached) setStale(session, node, false);
  return now;
}

function setStale(session: Session, node: Node, stale: boolean): void {
  if (node.stale === stale) return;
  node.stale = stale;
  session.mark(node, STALE);
}
