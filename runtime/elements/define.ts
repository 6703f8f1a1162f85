// What an element is: one definition says its props, its value, what its children are, and how it behaves.
import { drawDirectly } from "../core/run/here.ts";
import type { Definition, Element, PropKind } from "../core/tape/definition.ts";
import type { Held } from "../core/memory/value-kind.ts";
import type { OwnDefinition, OwnElement, Unsaid } from "./own-element.ts";
import type { Label } from "./text-content.ts";

export * from "./features.ts";
export { childOf } from "../core/run/draw/blocks.ts";
export { restBlock, restBlocks } from "../core/run/draw/rest.ts";
export { slotOf } from "../core/run/draw/slot.ts";
export { commonProps } from "../core/tape/common-props.ts";
export { contains } from "../core/run/draw/contains.ts";
export { isInline, textOf } from "../core/wire/content.ts";
export { hearBoth, hearEvent } from "../core/run/gestures.ts";
export { runAgain } from "../core/run/run-again.ts";
export { showAgain } from "../core/run/show-again.ts";
export { timeNow, timeZoneNow } from "../core/run/time.ts";
export { describeError } from "../core/thrown/describe-error.ts";
export { sayError } from "../core/thrown/say-error.ts";
export { write, writeText } from "../core/values/write.ts";

export type { Definition, Element, KnownMistake, Mistake, PropKind } from "../core/tape/definition.ts";
export type { Held, TriggerKind, ValueKind, Wanted } from "../core/memory/value-kind.ts";
export type { BlockAccess, Draw } from "../core/run/definition.ts";
export type { Session } from "../core/run/session.ts";
export type { Node } from "../core/tape/node.ts";
export type { Gesture } from "../core/wire/wire.ts";

declare module "../core/tape/definition.ts" {
  interface Definition<P = any, V = any> {
    /** @internal What a test does for a gesture that came: the method of the handle, and what it gets. `held`: what the widget remembered before. */
    inTest?(
      props: P,
      kind: string,
      raw: unknown,
      held: Held,
    ): readonly [method: string, ...given: unknown[]] | undefined;
  }
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
