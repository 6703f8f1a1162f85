// What the checked form of an app script refers to, where each tag is a typed call. Types only: nothing is ever loaded from here.
import type { App } from "./core/run/app.ts";
import type { Block, Handle } from "./core/tape/block.ts";
import type { Inline } from "./core/wire/wire.ts";
import type { BlockChildren } from "./elements/block-element.ts";
import type { KnownTags } from "./html-attributes.ts";

/** What stands between the tags of a block, of plain HTML or of a component: drawn where it belongs. */
export interface Drawn {
  (): undefined;
}

/** The same without an element in it: an element of one's own may take it as its text. */
export interface Words extends Drawn, Inline {}

/** A plain HTML tag without children: a block to be filled later. In a text it is a part of the text. */
export interface TagBlock extends Block, Inline {}

/** A plain HTML tag. */
export type Tag<P> = <R = TagBlock>(props: P & BlockChildren<R>) => R;

/** The plain HTML tags: `html.div`. Those without a table (`html["my-clock"]`) take and give anything. */
export declare const html: { readonly [T in keyof KnownTags]: Tag<KnownTags[T]> } & { readonly [tag: string]: any };

/** Children that are drawn, in their order. */
export declare function drawn(...children: unknown[]): Drawn;

/** Children that are text and plain HTML, in their order. */
export declare function words(...children: unknown[]): Words;

/** `<>…</>`: draws its children. */
export declare function fragment(...children: unknown[]): undefined;

/** An element with a `key`. */
export declare function key<R>(key: string | number, element: R): R;

/** The variable of `bind`, by its declared type. */
export declare function read<B>(get: () => B): B;

/** An element with `bind`: what it evaluates to is assigned to the variable. */
export declare function bound<V>(value: V, write: (value: Written<V>) => void): V;

/** What has no value is told so by its own props. */
type Written<V> = [V] extends [void | Handle<any> | Block] ? any : V;

/** The default export that the compiler makes of a script. */
export declare const app: App;
