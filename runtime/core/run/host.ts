// What a session needs from the place it lives in: somewhere to paint, a clock, and a way to abort work.
import type { Element } from "../tape/definition.ts";
import type { Bar } from "../memory/address.ts";
import type { Link } from "../memory/link.ts";
import type { App } from "./app.ts";
import type { PageContext } from "./context.ts";
import type { Run } from "./run.ts";
import type { Patch } from "../wire/wire.ts";

/** The platform's `AbortSignal`, where there is one. */
export type AbortSignalOf = typeof globalThis extends { AbortSignal: { prototype: infer S } }
  ? S
  : { readonly aborted: boolean };

/** Turns bytes that arrive in pieces into text. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

export interface Host {
  /** Shows what changed. Called once for a synchronous run, at each `await` for an asynchronous one. */
  paint(patches: readonly Patch[]): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Calls back after some milliseconds, unless the function that it returns is called before. */
  after(ms: number, call: () => void): () => void;
  /** Resolves when the platform has had its turn: painted, and delivered gestures. */
  tick?(): Promise<void>;
  /** A signal, and the function that aborts it. */
  abort(): { readonly signal: AbortSignalOf; abort(): void };
  /** A decoder of UTF-8. */
  decoder(): Decoder;
  /** The page's address, where there is a page. */
  readonly address?: Bar;
  /** Where the app is being looked at; there whenever a script asks. */
  context?(): PageContext;
  /** Where `stored` values are kept until the next visit, and where `shared` ones are the same for all. */
  readonly stored?: Link;
  readonly shared?: Link;
  /** A run begins or ends. */
  running?(on: boolean): void;
  /** Something that the author should know; the texts of `Hints` belong to the code and the facts. */
  hint?(code: string, facts: Readonly<Record<string, unknown>>): void;
  /** The handlers of a run are done, and its body begins. */
  began?(run: Run): void;
  /** A run has ended, and has changed so many nodes. */
  report?(run: Run, changed: number): void;
  /** Loads the script of a page, and calls `again` when it did not come and is worth another try. */
  load?(load: () => unknown, path: string, again: () => void): Promise<unknown>;
  /** Finds where in the source an error happened. */
  locate?(error: Error): Promise<{ frame?: string; stack?: string; hint?: string } | undefined>;
  /** The newest version of a script that may have been edited since it was loaded. */
  newest?(app: App): App;
  /** The element that shows an error. */
  readonly exception: Element<(props: any) => unknown>;
}
