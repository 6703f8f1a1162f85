// How an element behaves while a script runs: what the run adds to a definition.
import type { Held } from "../memory/value-kind.ts";
import type { Block, Handle } from "../tape/block.ts";
import type { Node } from "../tape/node.ts";
import type { Gesture, Shown } from "../wire/wire.ts";
import type { Cursor } from "./draw/cursor.ts";
import type { Keeper } from "./keeper.ts";
import type { PartKind } from "./part.ts";
import type { Run } from "./run.ts";
import type { Scope } from "./scope.ts";
import type { Session } from "./session.ts";

/** A function that draws in a block. */
export type Draw = (cursor: Cursor, ...args: any[]) => unknown;

/** What a definition's `result` gets to make the value of a block that was drawn without children. */
export interface BlockAccess {
  readonly block: Block;
  readonly handle: Handle<any>;
  /** What the element holds, the script's own copy. */
  readonly value: unknown;
  /** What a gesture on the block sent, in the run that it caused; `undefined` in all others. */
  readonly sent: unknown;
  /** @internal */
  readonly run: Run;
}

declare module "../tape/definition.ts" {
  interface Definition<P = any, V = any> {
    /** @internal What a block drawn without children evaluates to; a `Block` when left out. */
    result?(block: BlockAccess, props: P): unknown;
    /** @internal What it evaluates to where it could not be drawn; its value at rest, a block or a handle when left out. */
    rest?(cursor: Cursor, node: Node): unknown;
    /** @internal True when the block's function may run (a lazy tab or expander that is open). `first`: nothing stands before it in `parent`. */
    gate?(node: Shown, parent: Shown, first: boolean): boolean;
    /** @internal `reruns`: runs again alone. `slot`: keeps only what was drawn last. */
    scope?: Scope | "slot";
    /** @internal What each session of an app that may draw it has from its start. */
    part?: PartKind;
    /** @internal `keepsBack`: takes what is entered in it, until it is submitted. */
    keeps?: Keeper;
    /** @internal Stands around the block's function: `contains` keeps its errors inside, `tracks` passes its progress as the prop `state`. */
    around?(node: Node, draw: Draw): Draw;
    /** @internal Takes the block's function instead of running it, to be run elsewhere or not at all. */
    later?(run: Run, node: Node, draw?: Draw): unknown;
    /** @internal What happens when the user closes it: takes it off the page; true when a run has to follow. */
    dismiss?(session: Session, node: Node): boolean;
    /** @internal A trigger that submits the form around it. */
    submits?: boolean;
    /** @internal The part of the page that it stands in. */
    place?: "sidebar" | "dialogs" | "bottom" | "toasts";
    /** @internal Takes its gestures: `hearEvent`, which goes by `handlerOf` and `says`; `hearBoth`, where it has a value as well. */
    hear?(session: Session, node: Node, gesture: Gesture): boolean;
    /** @internal Is told what its page has in sight, where that is elsewhere: nothing of what comes is believed. */
    inSight?(session: Session, node: Node, seen: unknown): void;
    /** @internal The handler of an event on it, or on a tag in its content; it is called with what came with the event. `held`: what the widget remembers. */
    handlerOf?(props: Readonly<Record<string, unknown>>, kind: string, part: number | undefined, held?: Held): unknown;
    /** @internal What comes with an event, made clean; throws for what is none of that. */
    says?(kind: string, value: unknown): unknown;
  }
}
