// Which blocks a run left as they were, although it did not come by in them.
import type { Node } from "../../tape/node.ts";
import type { Run } from "../../run/run.ts";

/** Fragments that the last full run left as they were. */
export const reused = new WeakMap<Node, Run>();

/** True in a lazy block that is closed, and in a fragment that was left as it is; false for what has left the page. */
export function isHeld(block: Node, run: Run): boolean {
  let held = false;
  let at = block;
  for (; at.parent !== null; at = at.parent) {
    const { parent } = at;
    const isClosed = at.site.definition.gate !== undefined && at.cursor?.run !== run;
    held ||= at.shut || isClosed || reused.get(at) === run;
    const stands = at.shut ? parent.parked?.includes(at) === true : parent.kids!.includes(at);
    // A part of the page is shown only while something is in it.
    if (!stands && parent.parent !== null) return false;
  }
  return held;
}
