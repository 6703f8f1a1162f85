// One of several blocks in the same place.
import type { Shown } from "../../core/wire.ts";
import type { BlockElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";

export interface TabProps extends CommonProps {
  /** What is read on the tab. */
  label: string;
  /** Draws what is inside only while the tab is in sight; widgets in it keep their values meanwhile. */
  lazy?: boolean;
}

/**
 * One tab of `Tabs`. Evaluates to a `Block`, or to what its function child returns
 * (`undefined` while a lazy one is out of sight).
 *
 * @example
 * ```tsx
 * <Tabs>
 *   <Tab label="Chart"><Text>…</Text></Tab>
 *   <Tab label="Details" lazy>{() => details(id)}</Tab>
 * </Tabs>;
 * ```
 * Streamlit: one of the containers that `st.tabs` returns.
 */
export const Tab = defineElement<BlockElement<TabProps>>({
  name: "Tab",
  children: "block",
  props: { label: "text!", lazy: "flag" },
  gate: ({ label, lazy }, _value, parent: Shown) => lazy !== true || isInSight(label, parent),
});

/** Until a tab is chosen, the first one is in sight; in the first run, that is the one that comes first. */
const firsts = new WeakMap<Shown, unknown>();

function isInSight(label: string, tabs: Shown): boolean {
  if (tabs.name !== "Tabs") return true;
  if (tabs.value !== null && tabs.value !== undefined) return tabs.value === label;
  const first = tabs.kids?.[0];
  if (first !== undefined) return first.props["label"] === label;
  if (!firsts.has(tabs)) firsts.set(tabs, label);
  return firsts.get(tabs) === label;
}
