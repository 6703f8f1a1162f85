// How an element is called whose definition says it all: its props by their kinds, what it evaluates to by the rest.
import type { BlockAccess } from "../core/run/definition.ts";
import type { Handle } from "../core/tape/block.ts";
import type { Binds, Bound } from "./bind.ts";
import type { BlockElement } from "./block-element.ts";
import type { CommonProps, Definition, PropKind, PropOf, PropsOf, TriggerKind, ValueKind } from "./define.ts";
import type { TextContent } from "./text-content.ts";

type Kinds = Record<string, PropKind>;
type Places = Definition["children"];

/** No definition to infer from: the call is given instead. */
type IsAny<T> = 0 extends 1 & T ? true : false;

/** What the functions of a definition get: the props by their kinds. */
type Read<K extends Kinds> = IsAny<K> extends true ? any : PropsOf<K>;

/** What the definition says nothing about: there is none, or it is not looked at where the call is given (`F`). */
export type Unsaid<F> = [F] extends [never] ? never : any;

/** A definition, as its types are inferred from it: what it evaluates to by a value, a trigger or `result`. */
export interface OwnDefinition<K extends Kinds, C extends Places, V, Rest, Sent, Result> extends Omit<
  Definition<Read<K>, V>,
  "props" | "children" | "value" | "trigger" | "result"
> {
  props: K;
  children: C;
  value?: ValueKind<V, Read<K>>;
  trigger?: Omit<TriggerKind<Sent, Read<K>>, "rest"> & { rest: Rest };
  result?(block: BlockAccess, props: Read<K>): Result;
}

/** What its handlers are called with, if that is known. */
type Handler<X> = [X] extends [never] ? (...args: any[]) => unknown : (value: X) => unknown;

type OwnProp<Name, Kind, V, X, B> = Kind extends `handler${string}`
  ? Name extends "onChange" | "onSubmit"
    ? Handler<X>
    : Handler<never>
  : [V] extends [never]
    ? PropOf<Kind>
    : Name extends "bind"
      ? Bound<B, V>
      : Name extends "value"
        ? Kind extends readonly unknown[]
          ? PropOf<Kind>
          : Readonly<V>
        : PropOf<Kind>;

/** The props of an element with a value `V`, whose handlers get `X`, and which is bound to a `B`. */
type OwnProps<K extends Kinds, V, X, B> = CommonProps & {
  [N in keyof K as K[N] extends `${string}!` ? N : never]: OwnProp<N, K[N], V, X, B>;
} & { [N in keyof K as K[N] extends `${string}!` ? never : N]?: OwnProp<N, K[N], V, X, B> };

/** Without a name: a package that exports its elements has to write down their types. */
type Between<C> = C extends "text"
  ? {
      /** Its text; inline HTML is allowed. */
      children?: TextContent;
    }
  : unknown;

/** A function of its props, which may be left out where none is required. */
type Call<P, R> = {} extends P ? (props?: P) => R : (props: P) => R;

type Widget<K extends Kinds, C, V> = "bind" extends keyof K
  ? {} extends PropsOf<K>
    ? <B = never>(props?: OwnProps<K, V, V, B> & Between<C> & Binds<B>) => V
    : <B = never>(props: OwnProps<K, V, V, B> & Between<C> & Binds<B>) => V
  : Call<OwnProps<K, V, V, never> & Between<C>, V>;

/** How it is called: as given (`F`), or as its definition says. */
export type OwnElement<F, K extends Kinds, C, V, Rest, Sent, Result> = [F] extends [never]
  ? [Sent] extends [never]
    ? C extends "block"
      ? [Result] extends [never]
        ? BlockElement<OwnProps<K, V, V, never>>
        : Call<OwnProps<K, V, V, never> & { children?: unknown }, Result>
      : [Result] extends [never]
        ? [V] extends [never]
          ? Call<OwnProps<K, V, V, never> & Between<C>, Handle<OwnProps<K, V, V, never> & Between<C>>>
          : Widget<K, C, V>
        : Call<OwnProps<K, V, V, never> & Between<C>, Result>
    : Call<OwnProps<K, never, Sent, never> & Between<C>, Rest | Sent>
  : F;
