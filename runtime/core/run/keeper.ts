// Blocks that take what is entered in them, until it is sent.
import type { Node } from "../tape/node.ts";
import type { Task } from "./inbox.ts";
import type { Session } from "./session.ts";

/** What such a block does; see `keepsBack`. */
export interface Keeper {
  /** A field was changed. */
  change(session: Session, keeper: Node, field: Node, value: unknown): void;
  /** A button was used: `press` does what it does by itself. True when a run has to follow. */
  submit(session: Session, keeper: Node, task: () => Task, press: (task: Task) => void): boolean;
  /** Sets the fields back to their defaults. */
  clear(session: Session, keeper: Node): void;
}

/** The one around a node: membership follows the block that is written to. */
export function keeperAround(node: Node): Node | null {
  for (let at = node.parent; at !== null; at = at.parent) if (at.site.definition.keeps !== undefined) return at;
  return null;
}
