// Shows an element again, from outside of any run: something that its props refer to has come.
import { forgetRead, type Node, UPDATE } from "../tape/node.ts";
import { isOnPage } from "../tape/on-page.ts";
import type { Session } from "./session.ts";

/** False where it is not on the page any more. */
export function showAgain(session: Session, node: Node): boolean {
  if (!isOnPage(session.root, node)) return false;
  node.prepared = null;
  forgetRead();
  session.mark(node, UPDATE);
  session.waits();
  return true;
}
