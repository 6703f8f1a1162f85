// The tabs of a `Tabs`, also those that a component or a loop drew.
import type { Shown } from "../../core/wire.ts";

export const tabsIn = (node: Shown): readonly Shown[] =>
  (node.kids ?? []).flatMap((kid) => (kid.name === "Tab" ? [kid] : kid.name === "#group" ? tabsIn(kid) : []));

/** The one in sight: the one with the label, else the first. */
export const tabInSight = (tabs: readonly Shown[], label: unknown): Shown | undefined =>
  tabs.find((tab) => tab.props["label"] === label) ?? tabs[0];
