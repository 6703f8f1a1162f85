// What a tape needs of the run in which it is drawn.
import type { Node } from "./node.ts";
import type { Tape } from "./tape.ts";

export interface Turn {
  /** True while what is drawn goes onto the page. */
  readonly live: boolean;
  /** True for code that goes on: the run is under way, or has come to its end and nobody waits for the code. */
  readonly goesOn: boolean;
  readonly serial: number;
  /** Blocks that have been opened and not closed. */
  readonly open: Tape[];
  /** Blocks in which nodes were set aside. */
  readonly parked: Node[];
  readonly session: Page;
  /** What somebody gets who goes on in a run that was cut short. */
  refuse(): never;
  /** Something was drawn after the run had come to its end. */
  late(node: Node): void;
}

/** What a tape needs of the session: it keeps what stands on the page. */
export interface Page {
  /** Gives fresh nodes what others held, while there is something to hand on. */
  readonly heirlooms: Heirs | null;
  newId(): number;
  /** Notes a node that the painter has to hear of. */
  mark(node: Node, bits: number): void;
  hint(code: string, facts: Record<string, unknown>): void;
}

/** Who has something to hand on to nodes that are drawn for the first time. */
export interface Heirs {
  pass(node: Node): void;
}
