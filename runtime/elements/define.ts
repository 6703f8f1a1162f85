// What an element is: one definition says its props, its value, what its children are, and how it behaves.
import { drawDirectly } from "../core/run/current.ts";
import type { BlockAccess } from "../core/tape/block.ts";
import type { Cursor } from "../core/run/draw/cursor.ts";
import type { Task } from "../core/run/inbox.ts";
import type { Node } from "../core/tape/node.ts";
import type { PartKind } from "../core/run/part.ts";
import type { Seat } from "../core/features/places/places.ts";
import type { Run } from "../core/run/run.ts";
import type { Session } from "../core/run/session.ts";
import type { Gesture, Shown } from "../core/wire/wire.ts";
import type { OwnDefinition, OwnElement, Unsaid } from "./own-element.ts";
import type { Label } from "./text-content.ts";

export { childOf, slotOf } from "../core/run/draw/blocks.ts";
export { commonProps } from "../core/tape/common-props.ts";
export { announce, withdraw } from "../core/features/toasts/announce.ts";
export { contains } from "../core/run/draw/contains.ts";
export { isInline, textOf } from "../core/wire/content.ts";
export { hearBoth, hearEvent } from "../core/run/gestures.ts";
export { apartFromForms, insideForm, outsideForms } from "../core/features/forms/form.ts";
export { keepsBack } from "../core/features/forms/keeps-back.ts";
export { closeDialog, Dialogs, opens } from "../core/features/dialogs/dialogs.ts";
export { reruns } from "../core/features/fragments/fragments.ts";
export { isPath, navigate, titleOfPage } from "../core/features/pages/navigate.ts";
export { joinsPages, showsPages } from "../core/features/pages/pages.ts";
export { apart, apartOnPage, passing } from "../core/features/places/places.ts";
export { isSource } from "../core/features/streams/sources.ts";
export { stopStream, streamsInto } from "../core/features/streams/streams.ts";
export { timeNow, timeZoneNow } from "../core/run/time.ts";
export { tracks } from "../core/features/progress/tracks.ts";
export { describeError } from "../core/thrown/describe-error.ts";
export { write, writeText } from "../core/values/write.ts";

/**
 * The kinds a prop can have: `text` and `number`; `flag` (true or false); `list` (whatever can be walked); `content` (text with
 * inline HTML); `label` (a text, or Markdown made by `md`); `handler` (called by a gesture, the script runs after it) and `function`; `any`. A `!` behind the kind makes the
 * prop required. An array lists the only values allowed.
 */
export type PropKind =
  | `${"text" | "number" | "flag" | "list" | "content" | "label" | "function" | "handler" | "any"}${"" | "!"}`
  | readonly (string | number | boolean)[];

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
  /** Turns what a painter sent into a clean value, or throws. */
  decode(raw: unknown, props: P): V;
  /** @internal Called like a handler and before it, with the props of the last draw and what came with the gesture. */
  act?(props: P, raw: unknown): unknown;
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
  check?(props: P): Mistake | undefined;
  /** The props as the painter gets them: data only. Without it, functions are left out and the rest is passed on. */
  prepare?(props: P): Record<string, unknown>;
  /** @internal What a block drawn without children evaluates to; a `Block` when left out. */
  result?(block: BlockAccess, props: P): unknown;
  /** @internal True when the block's function may run (a lazy tab or expander that is open). `first`: nothing stands before it in `parent`. */
  gate?(node: Shown, parent: Shown, first: boolean): boolean;
  /** @internal `reruns`: runs again alone. `slot`: keeps only what was drawn last. */
  scope?: FragmentScope | "slot";
  /** @internal What each session of an app that may draw it has from its start. */
  part?: PartKind;
  /** @internal `keepsBack`: what is entered in it waits until it is submitted. */
  form?: FormScope;
  /** @internal Rejects the place where it is drawn: `apartFromForms`, `insideForm`, `outsideForms`. */
  stands?(node: Node): void;
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
  /** @internal With a `place`: `apart` whatever block it is drawn in, `apartOnPage` only what is drawn in none, `passing` for a while. */
  seat?: Seat;
  /** @internal True when the node has no box of its own: its children are painted in its parent. */
  group?: boolean;
  /** @internal A plain HTML tag: takes any prop, and every `on…` function is a handler. */
  html?: boolean;
  /** @internal Takes its gestures: `hearEvent`, which goes by `handlerOf` and `says`; `hearBoth`, where it has a value as well. */
  hear?(session: Session, node: Node, gesture: Gesture): boolean;
  /** @internal The handler of an event on it, or on a tag in its content; it is called with what came with the event. `held`: what the widget remembers. */
  handlerOf?(props: Readonly<Record<string, unknown>>, kind: string, part: number | undefined, held?: Held): unknown;
  /** @internal What comes with an event, made clean; throws for what is none of that. */
  says?(kind: string, value: unknown): unknown;
  /** @internal What a test does for a gesture that came: the method of the handle, and what it gets. `held`: what the widget remembered before. */
  inTest?(props: P, kind: string, raw: unknown, held: Held): readonly [method: string, ...given: unknown[]] | undefined;
  /** @internal What is shown depends on what the bound variable holds: its props are prepared in each run. */
  showsBound?: boolean;
  /** Paints the element on a page: a Preact component, `Paint`. */
  paint?: unknown;
}

/** A function that draws in a block. */
export type Draw = (cursor: Cursor, ...args: any[]) => unknown;

/** How a block runs again alone; see `reruns`. */
export interface FragmentScope {
  /** The block is drawn in a run. */
  opened(run: Run, node: Node): void;
  /** The cursor of what a fragment draws in a block outside itself. */
  shareOf(block: Node, fragment: Node, run: Run): Cursor;
}

/** What a form does with what is entered in it; see `keepsBack`. */
export interface FormScope {
  /** A field was changed. */
  change(session: Session, form: Node, field: Node, value: unknown): void;
  /** A button was used: `press` does what it does by itself. True when a run has to follow. */
  submit(session: Session, form: Node, task: () => Task, press: (task: Task) => void): boolean;
  /** Sets the fields back to their defaults. */
  clear(session: Session, form: Node): void;
}

/** What is wrong with the props of an element, as three sentences. */
export interface Mistake {
  /** `"value is 12."` */
  found: string;
  /** `"value must be from 0 to 10."` */
  expected: string;
  /** What to write instead: `"value={10}"`. */
  write: string;
}

/** Props that every element takes. */
export interface CommonProps {
  /**
   * Tells the draws of one line apart, so that values follow the item when a list is reordered: the item's id. It has to be
   * unique among the draws of that line in one block only.
   */
  key?: string | number;
  /** A short explanation. Widgets show it behind a question mark beside their label; texts, buttons and links on hover. */
  help?: string;
  /** `"stretch"`: all the width there is; `"content"`: what its content needs; or a number of pixels. Never wider than its place. */
  width?: "stretch" | "content" | number;
  /** CSS classes put on the element beside its own: `"wide quiet"`. */
  class?: string;
  /** CSS declarations put on the element, as text: `"color: red"`. */
  style?: string;
}

/** Props that every widget takes: `V` is what it evaluates to, `Given` what the script may give it, `B` what it may be bound to. */
export interface WidgetProps<V, Given = V, B = V> extends CommonProps {
  /** The name of the widget, read by everybody, also by screen readers. Changing it keeps the value. */
  label: Label;
  /** Keeps the label for screen readers only; off when left out. */
  hideLabel?: boolean;
  /** Shown, but not to be changed by the user; off when left out. */
  disabled?: boolean;
  /**
   * The value until the user changes it; when a later run passes a different one, the widget takes that. Plain data is compared
   * by content.
   */
  value?: Given;
  /**
   * Ties the widget to a variable both ways, in place of `value`: `bind={state.name}`. The user's change is in it before handlers
   * and script run; what the script assigns is what the widget shows. While it is `undefined` the widget has its default.
   */
  bind?: B;
  /** The field's name in a form: the form's `onSubmit`, `schema` and `values` know its value by it. */
  name?: string;
  /** Keeps the value for the session while the widget is not drawn; off when left out: then it is forgotten. */
  persist?: boolean;
  /** Called with the new value before the script runs. May be async: the run then waits for it. */
  onChange?: (value: V) => unknown;
}

/** The names of the props that every widget knows. */
export const widgetProps = {
  label: "label!",
  hideLabel: "flag",
  disabled: "flag",
  value: "any",
  bind: "any",
  name: "text",
  persist: "flag",
  onChange: "handler",
} as const satisfies Record<string, PropKind>;

/** The type of a prop, from its kind. */
export type PropOf<K> = K extends readonly (infer C)[]
  ? C
  : K extends `text${string}`
    ? string
    : K extends `label${string}`
      ? Label
      : K extends `number${string}`
        ? number
        : K extends `flag${string}`
          ? boolean
          : K extends `list${string}`
            ? readonly unknown[]
            : K extends `handler${string}` | `function${string}`
              ? (...args: any[]) => unknown
              : unknown;

/** The props of an element, from the kinds in its definition. */
export type PropsOf<K extends Record<string, PropKind>> = CommonProps & {
  [N in keyof K as K[N] extends `${string}!` ? N : never]: PropOf<K[N]>;
} & { [N in keyof K as K[N] extends `${string}!` ? never : N]?: PropOf<K[N]> };

/** An element: a function that draws, and the definition it was made from. */
export type Element<F> = F & { readonly definition: Definition };

/**
 * Makes an element. All elements of the package are made with it, and so are an app's own.
 *
 * @param definition What the element is: its name, children, props, value, and the component that paints it.
 * @example
 * ```ts
 * export const Stars = defineElement({
 *   name: "Stars",
 *   children: "none",
 *   props: { label: "text!", max: "number", value: "number", onChange: "handler" },
 *   defaults: { max: 5 },
 *   value: { initial: () => 0, fit: (n, { max }) => Math.min(n, max ?? 5), decode: Number },
 *   handler: "onChange",
 *   paint: StarsPaint, // a Preact component
 * });
 * // in an app script: const n = <Stars label="Soup" />;
 * ```
 * Streamlit: `st.components.v2.component`, without the second language.
 */
export function defineElement<
  F extends (props: any) => unknown = never,
  const K extends Record<string, PropKind> = any,
  C extends Definition["children"] = any,
  V = Unsaid<F>,
  Rest = Unsaid<F>,
  Sent = Unsaid<F>,
  Result = Unsaid<F>,
>(definition: OwnDefinition<K, C, V, Rest, Sent, Result>): Element<OwnElement<F, K, C, V, Rest, Sent, Result>> {
  const draw = (props?: object) => drawDirectly(definition as Definition, props ?? {});
  return Object.assign(draw, { definition }) as Element<any>;
}
