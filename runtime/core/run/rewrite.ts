// Paints a page once more: what was said in short on it can be said in full now.
import { type Node, UPDATE } from "../tape/node.ts";
import type { Session } from "./session.ts";

export function rewrite(session: Session): void {
  const visit = (node: Node): void => {
    node.prepared = null;
    session.mark(node, UPDATE);
    node.kids?.forEach(visit);
  };
  visit(session.root);
  session.flush();
}
