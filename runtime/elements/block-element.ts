// How a block element is called, and what it evaluates to.
import type { Block } from "../core/block.ts";

/** With a function as its child: what the function returns. Without children: the block, to be drawn in later. */
export interface BlockElement<P> {
  <R>(props: P & { children: () => R }): R;
  (props?: P & { children?: undefined }): Block;
  (props: P & { children?: unknown }): void;
}
