// A block that keeps only what was drawn last: each call takes the place of the one before, also of one that still waits.
import type { Slot } from "../../tape/block.ts";
import { Node } from "../../tape/node.ts";
import { groupDefinition } from "../../tape/site.ts";
import { restart } from "../../tape/tape.ts";
import { isPromise } from "../../values/promises.ts";
import type { BlockAccess } from "../definition.ts";
import { cursorNow } from "../here.ts";
import { hold, writerNow } from "./blocks.ts";
import { Cursor } from "./cursor.ts";

export function slotOf({ handle }: BlockAccess): Slot {
  const node = handle as Node;
  const slot = <R>(draw: () => R): R => {
    const cursor = refill(node);
    const result = cursor.with(draw);
    if (isPromise(result)) {
      waiting.add(cursor);
      return cursor.run.adopt(result, cursor) as R;
    }
    cursor.close();
    return result;
  };
  const clear = (): void => refill(node).close();
  return hold<Slot>(node, () => Object.assign(slot, { clear }));
}

/** The cursors of calls that have not come to their end when they return. */
const waiting = new WeakSet<Cursor>();

/** The cursor for a new call. */
function refill(node: Node): Cursor {
  const cursor = writerNow(node);
  restart(cursor);
  const { run } = cursor;
  // Code in the slot that refills it goes on there.
  if (!run.live || !waiting.has(cursor) || cursor === cursorNow()) return cursor;
  const held = cursor.node!;
  // What the earlier call still draws goes into a node that is nowhere on the page.
  const nowhere = new Node(run.session.newId(), held.site.of(groupDefinition), held, undefined);
  cursor.node = nowhere;
  cursor.kids = nowhere.kids!;
  nowhere.cursor = cursor;
  return new Cursor(run, held);
}
