// How a block element is called, and what it evaluates to.
import type { Block } from "../core/tape/block.ts";

/** Whatever may stand in a block beside a function: texts, numbers, tags, arrays of them. */
export type Drawable = {} | null | undefined;

/** What stands between the tags of a block: a function that draws and returns `R`, or what is drawn. */
export interface BlockChildren<R> {
  /** A function that draws and returns `R`, or what is drawn. */
  children?: (() => R) | Drawable;
}

/**
 * With a function as its child: what the function returns. Without children: the block, to be drawn in later.
 *
 * @internal
 */
export type BlockElement<P> = {} extends P
  ? <R = Block>(props?: P & BlockChildren<R>) => R
  : <R = Block>(props: P & BlockChildren<R>) => R;

/** A block whose function runs only while it is in sight if it is `lazy`: then the result may be `undefined`. */
export type LazyElement<P extends { lazy?: boolean }> = <R = Block, L extends boolean = false>(
  props: P & BlockChildren<R> & { lazy?: L },
) => Lazily<R, L>;

type Lazily<R, L> = true extends L ? (Block extends R ? R : R | undefined) : R;
