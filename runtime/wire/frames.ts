// What a page and a session that is elsewhere say to each other. Over a socket a frame is JSON, to a worker it is handed over as it is.
import type { PageContext } from "../core/run/context.ts";
import type { Message, NewNode } from "../core/wire/encode.ts";

/** The number of this language: ends that speak different ones part at once. */
export const WIRE = 1;

/** How often a server asks whether a page is still there, in milliseconds: a page that hears nothing for longer looks for it. */
export const PING = 15_000;

/** What a session has to know of the page before it runs. */
export interface PageFacts {
  readonly path: string;
  /** The query string, with its `?`. */
  readonly search: string;
  readonly context: PageContext;
  /** What is kept on the device for `stored`. */
  readonly stored: readonly (readonly [key: string, text: string])[];
}

/** What a person did, in order: each has a number, and is said again until it has been taken. */
export type Letter =
  | { readonly op: "do"; readonly id: number; readonly kind: string; readonly value?: unknown; readonly spot?: number }
  /** The user moved in the history. */
  | { readonly op: "move"; readonly path: string; readonly search: string }
  /** Another tab has changed what is kept; `null`: it is gone. */
  | { readonly op: "store"; readonly key: string; readonly text: string | null };

/** From the page. `seen`: the number of the last frame that it has got. */
export type Up =
  | {
      readonly op: "hello";
      readonly wire: number;
      /** The session that it had; `null` where it has had none. */
      readonly token: string | null;
      readonly seen: number;
      /** The number of the last of its letters that it knows to be done: a session that has not come so far is outdated. */
      readonly done: number;
      readonly page: PageFacts;
    }
  | (Letter & { readonly n: number; readonly seen: number })
  /** The page looks different now: dark, another time zone. */
  | { readonly op: "look"; readonly context: PageContext }
  /** Is anybody there? It is answered by a ping. */
  | { readonly op: "ping" }
  | { readonly op: "pong"; readonly seen: number };

/** What the page has to be told in order, and once. */
export type Told =
  | { readonly op: "tree"; readonly root: NewNode }
  | { readonly op: "patch"; readonly of: readonly Message[] }
  | { readonly op: "run"; readonly on: boolean }
  | { readonly op: "address"; readonly search: string; readonly path?: string; readonly replace: boolean }
  | { readonly op: "store"; readonly key: string; readonly text: string | null }
  /** The file that a letter asked for: itself, or where it is to be had once. */
  | { readonly op: "file"; readonly of: number; readonly file: unknown }
  /** What a letter asked. */
  | { readonly op: "answer"; readonly of: number; readonly answer: unknown };

/** From the session. */
export type Down =
  | (Told & { readonly n: number })
  /**
   * Who the page is from now on, and which of its letters have been taken; what it is told next stands behind `n`; `whole`: that begins with a
   * tree; `life`: another one than before knows nodes by other numbers.
   */
  | {
      readonly op: "welcome";
      readonly token: string;
      readonly taken: number;
      readonly n: number;
      readonly whole: boolean;
      readonly life: number;
    }
  /** Up to which number letters have been taken, and up to which what they caused has been done. */
  | { readonly op: "taken"; readonly taken: number; readonly done: number }
  | { readonly op: "ping" }
  /** The end, and whether it is worth another try. */
  | { readonly op: "bye"; readonly reason: Reason; readonly again: boolean };

/** Why a connection was closed. */
export type Reason =
  | "malformed"
  | "too-large"
  | "too-fast"
  | "too-many"
  | "out-of-order"
  | "wrong-wire"
  | "wrong-origin"
  | "elsewhere"
  | "moved"
  | "lost"
  | "stopping"
  | "idle";
