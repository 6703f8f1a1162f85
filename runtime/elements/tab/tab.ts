// One of several blocks in the same place.
import type { Shown } from "../../core/wire/wire.ts";
import type { LazyElement } from "../block-element.ts";
import { type CommonProps, defineElement } from "../define.ts";
import { checkLayout, type LayoutProps, layoutProps } from "../layout.ts";
import type { Icon } from "../icon.ts";
import { type Chosen, chosenIn, hasKey, tabsIn } from "../tabs/tabs-in.ts";
import type { Label } from "../text-content.ts";

export interface TabProps extends CommonProps, LayoutProps {
  /** What is read on the tab. */
  label: Label;
  /** In front of the label: an emoji, or the name of a [Material Symbol](https://fonts.google.com/icons): `"search"`. */
  icon?: Icon;
  /** Draws what is inside only while the tab is in sight; widgets in it keep their values meanwhile. */
  lazy?: boolean;
}

/**
 * One tab of `Tabs`. Evaluates to a `Block`, or to what its function child returns
 * (`undefined` while a lazy one is out of sight).
 *
 * @returns A `Block`, or what its function child returns; where it is `lazy` also `undefined`.
 * @throws {Problem} `prop-invalid` for a `height` or `gap` that is none.
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
  props: { ...layoutProps, label: "label!", icon: "text", lazy: "flag" },
  check: checkLayout,
  // A painter knows no keys of nodes: it gets that of a tab under another name.
  prepare: ({ key, ...shown }: TabProps) => (key === undefined ? shown : { ...shown, mark: key }),
  gate: (tab, parent, first) => tab.props["lazy"] !== true || isInSight(tab, parent, first),
});

/** Until a tab is chosen, or when the chosen one is gone, the first one is in sight. */
function isInSight(tab: Shown, tabs: Shown, first: boolean): boolean {
  if (tabs.name !== "Tabs") return true;
  const chosen = tabs.value as Chosen | null;
  const known = tabsIn(tabs);
  const isGone = chosenIn(known, chosen) === undefined;
  // One that is new here may be the chosen one, drawn in another place than before.
  return chosen?.id === tab.id || (chosen !== null && !known.includes(tab) && hasKey(tab, chosen)) || (isGone && first);
}
