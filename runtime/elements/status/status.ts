// Work in progress, and how it ended.
import type { Block, Handle } from "../../core/tape/block.ts";
import type { BlockChildren } from "../block-element.ts";
import { type CommonProps, defineElement, restBlock, tracks } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";
import type { Label } from "../text-content.ts";

export interface StatusProps extends CommonProps, LayoutProps {
  /** What is being done. */
  label: Label;
  /** Sets the state; when left out its function does, and it is `"running"` before that. */
  state?: "running" | "complete" | "error";
  /** Shows what is inside; the user may open and close it. */
  expanded?: boolean;
}

type StatusCall = <R = Block & Handle<StatusProps>>(props: StatusProps & BlockChildren<R>) => R;

/**
 * A box for the steps of something that takes a while. Its state is `"running"` while its function runs, then `"complete"`,
 * or `"error"` where the function threw or the run ended in it. Evaluates to what the function returns; without one, to a
 * `Block` that is also a handle: fill it, then update its label and state.
 *
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
 * @example
 * ```tsx
 * await <Status label="Getting the data">{async () => {
 *   <Text>Asking the server…</Text>;
 *   await download();
 *   <Text>Counting…</Text>;
 * }}</Status>;
 * ```
 * Streamlit: `st.status`.
 */
export const Status = defineElement<StatusCall>({
  name: "Status",
  children: "block",
  props: { ...layoutProps, label: "label!", state: ["running", "complete", "error"], expanded: "flag" },
  check: checkLayout,
  around: tracks,
  result: ({ block, handle }, { state }) => {
    if (state === undefined) handle.update({ state: "running" });
    return Object.assign(block, { update: handle.update.bind(handle) });
  },
  rest: restBlock(() => ({ update() {} })),
});
