// Takes an edited script in: the live tree moves to the new call sites, and the script runs again.
import type { Definition } from "../../tape/definition.ts";
import type { App } from "../../run/app.ts";
import { Heirlooms } from "./heirlooms.ts";
import type { Node } from "../../tape/node.ts";
import type { Session } from "../../run/session.ts";
import type { Site } from "../../tape/site.ts";

/** `pairs`: old call site → new one, of every file that was edited. */
export function edit(session: Session, app: App, pairs: ReadonlyMap<Site, Site>): void {
  const all = withDerived(pairs);
  const heirlooms = new Heirlooms(movedSites(all));
  move(session.root, all, heirlooms);
  session.app = app;
  session.heirlooms = heirlooms;
  for (const part of session.parts.values()) part.edited?.();
  session.request({ kind: "edit" });
  void session.idle().then(() => {
    if (session.heirlooms === heirlooms) session.heirlooms = null;
  });
}

function move(node: Node, pairs: ReadonlyMap<Site, Site>, heirlooms: Heirlooms): void {
  const site = pairs.get(node.site);
  if (site !== undefined) {
    follow(node, site);
    heirlooms.add(node);
  }
  for (const kid of [...(node.kids ?? []), ...(node.parked ?? [])]) move(kid, pairs, heirlooms);
}

/** What the node's new call site draws first counts as changed: its props and slots may not be those of before. */
function follow(node: Node, site: Site): void {
  node.site = site;
  node.rest = node.copies = node.prepared = null;
  node.over = {};
  node.loose = true;
}

/** Sites that were made from others at run time go where those go. */
function withDerived(pairs: ReadonlyMap<Site, Site>): Map<Site, Site> {
  const all = new Map<Site, Site>();
  const add = (old: Site, now: Site): void => {
    all.set(old, now);
    for (const [key, derived] of old.derived ?? []) {
      add(derived, key === "text" ? now.text : key === "inner" ? now.inner : now.of(key as Definition));
    }
  };
  for (const [old, now] of pairs) add(old, now);
  return all;
}

/** New sites that stand in another block than the old ones did, themselves or with a block around them. */
function movedSites(pairs: ReadonlyMap<Site, Site>): Set<Site> {
  const moved = new Set<Site>();
  const isMoved = (old: Site, now: Site): boolean => {
    if (old.in === null || now.in === null) return old.in !== now.in;
    return pairs.get(old.in) !== now.in || isMoved(old.in, now.in);
  };
  for (const [old, now] of pairs) if (isMoved(old, now)) moved.add(now);
  return moved;
}
