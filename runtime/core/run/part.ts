// What only some apps need of a session: made when it is first asked for.
import type { LinkKind } from "../memory/link.ts";
import type { Node } from "../tape/node.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";

/** State beside the session's: what a script calls it, and what it holds. */
export interface Beside {
  readonly kind: LinkKind;
  readonly values: Readonly<Record<string, unknown>>;
  write(key: string, value: unknown): void;
}

export interface Part {
  /** What a script can read of it, as state. */
  readonly held?: unknown;
  /** State that is not the session's alone, for tools that show and set it. */
  readonly beside?: Beside;
  /** The handlers of a run are done, and its body begins. */
  began?(run: Run): void;
  runEnded?(run: Run): void;
  /** What the report of a run says of it. */
  reported?(run: Run): object;
  /** A block leaves the page between two runs. */
  left?(block: Node): void;
  /** The script, or what it imports, is another one from now on. */
  edited?(): void;
  close?(): void;
}

/** A part as a session makes it. */
export type PartKind = new (session: Session) => Part;
