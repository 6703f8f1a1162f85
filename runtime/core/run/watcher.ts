// Who follows what a session draws: in development and in tests.
import type { Node } from "../tape/node.ts";

export interface Watcher {
  /** A call site draws. Its values have been evaluated, and are not in the node yet. */
  drew(node: Node): void;
}
