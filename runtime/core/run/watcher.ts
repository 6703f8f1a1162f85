// Who follows what a session draws: in development and in tests.
import type { Node } from "../tape/node.ts";

export interface Watcher {
  /** A call site draws. Its values have been evaluated, and are not in the node yet. */
  drew(node: Node): void;
  /** Something was computed that is remembered from now on. */
  computed?(result: Remembered): void;
  /** It was asked for again, and was there. */
  recalled?(result: Remembered): void;
}

/** What is remembered. */
export interface Remembered {
  readonly by: "memo" | "cache";
  /** `line:column` of a memo, the name of a cached function. */
  readonly at: string;
  /** How many milliseconds it took to compute it. */
  readonly took: number;
  /** What it was computed from, by the names that the script has for it. */
  sources?(): Readonly<Record<string, unknown>>;
}
