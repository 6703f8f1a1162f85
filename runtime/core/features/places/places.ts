// Where what has a place of its own on the page stands. Definitions bring this along, so that other apps do not carry it.
import { writerOf } from "../../run/draw/blocks.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import { Node } from "../../tape/node.ts";
import type { Site } from "../../tape/site.ts";
import { writeText } from "../../values/write.ts";

/** The node for a draw; `null`: in the block that is drawn in. */
export type Seat = (cursor: Cursor, site: Site, key: unknown) => Node | null;

/** In its place, whatever block it is drawn in; there it is told apart by the block that it came from. */
export const apart: Seat = (cursor, site, key) => {
  cursor.attach();
  const from = cursor.node!.id;
  return writerOf(areaOf(cursor, site), cursor).next(site, key === undefined ? `${from}` : `${from}/${writeText(key)}`);
};

/** The same for what is drawn on the page itself; in a block it stays there. */
export const apartOnPage: Seat = (cursor, site, key) => {
  let at = cursor.standing!;
  while (at.site.definition.group === true) at = at.parent!;
  return at === cursor.run.session.areas.get("main") ? apart(cursor, site, key) : null;
};

/** A new one each time, and none of what the run draws: its `result` shows it for a while. */
export const passing: Seat = (cursor, site) =>
  new Node(cursor.run.session.newId(), site, areaOf(cursor, site), undefined);

const areaOf = ({ run }: Cursor, { definition }: Site): Node => run.session.areas.get(definition.place!);
