// One of several blocks in the same place.
import type { Shown } from "../../core/wire.ts";
import type { LazyElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { tabsIn } from "../tabs/tabs-in.ts";

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
 * @returns A `Block`, or what its function child returns; where it is `lazy` also `undefined`.
 * @example
 * ```tsx
 * <Tabs>
 *   <Tab label="Chart"><Text>…</Text></Tab>
 *   <Tab label="Details" lazy>{() => details(id)}</Tab>
 * </Tabs>;
 * ```
 * Streamlit: one of the containers that `st.tabs` returns.
 */
export const Tab = defineElement<LazyElement<TabProps>>({
  name: "Tab",
  children: "block",
  props: { label: "text!", lazy: "flag" },
  gate: ({ label, lazy }, _value, parent, first) => lazy !== true || isInSight(label, parent, first),
});

/** Until a tab is chosen, or when the chosen one is gone, the first one is in sight. */
function isInSight(label: string, tabs: Shown, first: boolean): boolean {
  if (tabs.name !== "Tabs") return true;
  const chosen = tabsIn(tabs).some((tab) => tab.props["label"] === tabs.value);
  return chosen ? tabs.value === label : first;
}
