// The two kinds of values that widgets have: one that stays until the user changes it, one for the run that a gesture causes.
import type { Shown } from "../wire/wire.ts";

/** What a widget remembers: its value, and what a form keeps back of it. */
export type Held<V = unknown> = { readonly value: V; readonly pending: { readonly value: V } | null } | null;

/** A widget's value: what it is at first, what the props allow, and how it travels. */
export interface ValueKind<V = any, P = any> {
  /** The value when the script gives none. */
  initial(props: P): V;
  /** The value itself when the props allow it, else the nearest or default one that they do. `before`: what it was. */
  fit(value: V, props: P, before?: V): V;
  /** Turns what a painter sent into a clean value, or throws. `held`: what the widget remembers. */
  decode(raw: unknown, props: P, held?: Held<V>): V;
  /** What the painter shows; the value itself when left out. */
  encode?(value: V, props: P): unknown;
  /** The script's own copy of the value; the value itself when left out. */
  copy?(value: V): V;
  /** @internal What the handler is called with, `null` where there is nothing to say; the script's own copy of the value when left out. */
  told?(value: V, props: P): unknown[] | null;
  /** @internal Whether two values mean the same where content does not tell. */
  equal?(a: unknown, b: unknown, props: P): boolean;
  /** @internal What the author should know of it: codes of hints, and facts. Asked for at the end of a run, in development and in tests. */
  hints?(value: V | null, props: P): readonly (readonly [code: string, facts?: Readonly<Record<string, unknown>>])[];
  /** @internal How a person calls the value, where it says what of `node` is meant. */
  called?(value: V, node: Shown): unknown;
  /** @internal What a painter sends for what a person calls so, or throws. */
  find?(called: unknown, node: Shown): unknown;
  /** @internal What a painter sends when a person chooses these marks, or this range, or why nobody can. `value`: what was before. */
  choose?(wanted: Wanted, props: P, value: V): { sent: unknown } | { why: string };
  /** True when a change is remembered but starts no run (an expander that is not lazy). `node` tells what is drawn inside. */
  quiet?(props: P, node?: Shown): boolean;
}

/** Marks of a drawing, or a part of it by its axes. */
export type Wanted =
  | { readonly points: readonly unknown[] }
  | { readonly interval: { readonly x?: readonly [unknown, unknown]; readonly y?: readonly [unknown, unknown] } };

/** A value that is true (or a text, …) in exactly the run that its gesture caused, and `rest` in all others. */
export interface TriggerKind<V = any, P = any> {
  /** The value in all other runs. */
  rest: V;
  /** Turns what a painter sent into a clean value, or throws; `true` whatever was sent when left out. */
  decode?(raw: unknown, props: P): V;
  /** @internal What a painter sends for what a person calls so; -1 where there is no such thing. */
  find?(called: unknown, props: P): number;
  /** @internal Called like a handler and before it, with the props of the last draw and what came with the gesture. */
  act?(props: P, raw: unknown): unknown;
}
