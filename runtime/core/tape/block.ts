// What a script holds of a place on the page: a block to draw in, a slot to refill, a handle to change an element by.

/**
 * A place that can be drawn in, now or later in the run: call it with a function that draws.
 *
 * @example
 * ```tsx
 * const [left, right] = <Columns of={2} />;
 * right(() => { <Text>second</Text>; });
 * left(() => { <Text>first</Text>; });
 * ```
 * Streamlit: a container, used with `with`.
 */
export interface Block {
  /** Draws in the block and returns what the function returns. */
  <R>(draw: () => R): R;
}

/** A block that keeps only what the last call drew. Streamlit: `st.empty()`. */
export interface Slot extends Block {
  /** Empties the slot. */
  clear(): void;
}

/** Changes an element after it was drawn, in the same run. Streamlit: the object that an element's call returns. */
export interface Handle<P> {
  /** Replaces the props given, `children` included; the others stay. */
  update(props: Partial<P>): void;
}
