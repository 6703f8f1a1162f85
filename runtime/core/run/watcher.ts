// Who follows what a session draws: in development and in tests.
import type { Run } from "./run.ts";
import type { Node } from "../tape/node.ts";

export interface Watcher {
  /** A call site draws. Its values have been evaluated, and are not in the node yet. */
  drew(node: Node): void;
  /** The script comes to a statement, or behind the last one. */
  stepped?(run: Run, step: Step | null): void;
  /** Something was computed that is remembered from now on. */
  computed?(result: Remembered): void;
  /** It was asked for again, and was there. */
  recalled?(result: Remembered): void;
}

/** A top-level statement of a script, as the compiler tells of it in development. */
export interface Step {
  /** `line:column` */
  readonly at: string;
  /** The statement in short. */
  readonly text: string;
  /** The same, with what it computes remembered. */
  readonly write: string;
  /** What it uses of what stands before it. */
  captures(): Readonly<Record<string, unknown>>;
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
