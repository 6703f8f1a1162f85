// A part of the script that reruns alone.
import type { Block } from "../../core/tape/block.ts";
import type { BlockChildren } from "../block-element.ts";
import { defineElement, type Mistake, reruns, contains, watched } from "../define.ts";

export interface FragmentProps {
  /** A name: `rerun({ fragment: "…" })` in a callback reruns this part only. */
  key?: string | number;
  /** Runs the part again after so many milliseconds, over and over, while it is on the page: more than 0. Not when left out. */
  runEvery?: number;
  /**
   * Leaves the part as it is in runs of the whole script, while nothing that its function reads has changed; see `memo`.
   * Off when left out.
   */
  memo?: boolean;
}

type FragmentCall = <R = Block>(props?: FragmentProps & BlockChildren<R>) => R;

/**
 * A part that reruns alone: interactions inside it run its function only. Evaluates to what the function returns
 * in the last full run. With `memo`, runs of the whole script leave the part as it is while nothing that its function reads has
 * changed: variables, props, state, query, context, widgets outside of it. What it drew stays, its widgets keep their values, and it
 * evaluates to what it returned last. One that failed runs again.
 *
 * @throws {Problem} `prop-invalid` for a `runEvery` of 0 or less.
 * @example
 * ```tsx
 * <Fragment runEvery={1000}>{() => { <Text>{new Date().toLocaleTimeString()}</Text>; }}</Fragment>;
 * ```
 * Streamlit: `st.fragment`.
 */
export const Fragment = defineElement<FragmentCall>({
  name: "Fragment",
  children: "block",
  props: { runEvery: "number", memo: "any" },
  scope: reruns,
  around: (node, draw) => contains(node, watched(node, draw)),
  check: ({ runEvery }): Mistake | undefined =>
    runEvery === undefined || runEvery > 0
      ? undefined
      : {
          found: `runEvery is ${runEvery}.`,
          expected: "runEvery must be more than 0 milliseconds.",
          write: "runEvery={1000}",
        },
});
