// A place that holds only what was drawn in it last.
import type { Slot } from "../../core/tape/block.ts";
import { defineElement, restBlock, slotOf } from "../define.ts";

export interface EmptyProps {
  /** Tells the draws of one call site apart. */
  key?: string | number;
}

/**
 * A place on the page that takes no space while it is empty. Evaluates to a `Slot`: each call replaces what it held,
 * `clear()` empties it.
 *
 * @example
 * ```tsx
 * const place = <Empty />;
 * place(() => <Text>Loading…</Text>);
 * const rows = await load();
 * place(() => <Table data={rows} />);
 * ```
 * Streamlit: `st.empty`.
 */
export const Empty = defineElement<(props?: EmptyProps) => Slot>({
  name: "Empty",
  children: "block",
  props: {},
  scope: "slot",
  result: slotOf,
  rest: restBlock(() => ({ clear() {} })),
});
