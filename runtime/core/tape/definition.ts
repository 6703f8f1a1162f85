// What an element is, as far as the tape knows: its props, what they may be, and its value. The rooms above add how it behaves.
import type { TriggerKind, ValueKind } from "../memory/value-kind.ts";
import type { Node } from "./node.ts";
import type { Site } from "./site.ts";
import type { Tape } from "./tape.ts";

/**
 * The kinds a prop can have: `text` and `number`; `flag` (true or false); `list` (whatever can be walked); `content` (text with
 * inline HTML); `label` (a text, or Markdown made by `md`); `handler` (called by a gesture, the script runs after it) and `function`; `any`. A `!` behind the kind makes the
 * prop required. An array lists the only values allowed.
 */
export type PropKind =
  | `${"text" | "number" | "flag" | "list" | "content" | "label" | "function" | "handler" | "any"}${"" | "!"}`
  | readonly (string | number | boolean)[];

/** What is wrong with the props of an element, as three sentences. */
export interface Mistake {
  /** `"value is 12."` */
  found: string;
  /** `"value must be from 0 to 10."` */
  expected: string;
  /** What to write instead: `"value={10}"`. */
  write: string;
}

/** The same where the sentences stand elsewhere: the code of the problem, and what they are made of. */
export interface KnownMistake {
  code: string;
  [fact: string]: unknown;
}

/** What an element is. Everything that the painter, the tests and the messages know of it comes from here. */
export interface Definition<P = any, V = any> {
  /** Its name in messages and in tests; on the page its class is `dc-` and the name in small letters. */
  name: string;
  /** `"none"`; `"text"`: children are its text, inline HTML allowed; `"block"`: children are drawn inside it. */
  children: "none" | "text" | "block";
  /** Every prop the element knows beside the common ones, with its kind: `{ label: "text!", max: "number" }`. */
  props: Readonly<Record<string, PropKind>>;
  /** What props are when the script leaves them out. */
  defaults?: Partial<P>;
  /** Makes it a widget: it evaluates to a value that the user changes. */
  value?: ValueKind<V, P>;
  /** Makes it a widget whose value lasts for one run, as that of a button. */
  trigger?: TriggerKind<V, P>;
  /** The prop that is called with the new value. */
  handler?: "onChange" | "onClick" | "onSubmit" | "onDismiss";
  /** Rejects props that do not go together: returns what is wrong, what was expected, and what to write instead. */
  check?(props: P): Mistake | KnownMistake | undefined;
  /** The props as the painter gets them: data only. Without it, functions are left out and the rest is passed on. */
  prepare?(props: P): Record<string, unknown>;
  /** @internal Looks at its node before props are prepared. Rejects the place where it is drawn: `apartFromForms`, `insideForm`, `outsideForms`. */
  stands?(node: Node): void;
  /** @internal With a `place`: `apart` whatever block it is drawn in, `apartOnPage` only what is drawn in none, `passing` for a while. */
  seat?(at: Tape, site: Site, key: unknown): Node | null;
  /** @internal True when the node has no box of its own: its children are painted in its parent. */
  group?: boolean;
  /** @internal A plain HTML tag: takes any prop, and every `on…` function is a handler. */
  html?: boolean;
  /** @internal What is shown depends on what the bound variable holds: its props are prepared in each run. */
  showsBound?: boolean;
  /** Paints the element on a page: a Preact component, `Paint`. */
  paint?: unknown;
}

/** An element: a function that draws, and the definition it was made from. */
export type Element<F> = F & { readonly definition: Definition };
