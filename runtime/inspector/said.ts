// What a panel and a recorder that is elsewhere say to each other, in development: over a wire of its own, which no built app has.
import type { Act } from "./acts.ts";
import type { Pictures, View } from "./picture.ts";

/** From the panel. */
export type Asked =
  /** Nothing more is to be shown with `null`. */
  | { readonly op: "look"; readonly view: View | null }
  | { readonly op: "act"; readonly n: number; readonly act: Act }
  /** Where a node is drawn, by the number that the session knows it by. */
  | { readonly op: "place"; readonly n: number; readonly id: number };

/** Of the runs only those that look different from what was said before; `ids`: all that there are. */
export type Shown = Pictures["Values"] | Pictures["Test"] | (Pictures["Runs"] & { readonly ids: readonly number[] });

/** From the recorder. */
export type Said =
  | { readonly op: "picture"; readonly picture: Shown }
  /** `text`: what is wrong with an act, or a place; nothing where there is none. */
  | { readonly op: "answer"; readonly n: number; readonly text?: string }
  /** Another recorder begins, or nobody is there who records: what was asked has to be asked again. */
  | { readonly op: "anew" };
