// What only some apps need of a session: made when it is first asked for.
import type { Node } from "./node.ts";
import type { Run } from "./run.ts";

export interface Part {
  runEnded?(run: Run): void;
  /** A block leaves the page between two runs. */
  left?(block: Node): void;
  close?(): void;
}
