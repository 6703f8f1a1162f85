// The tabs of a `Tabs`, also those that a component or a loop drew, and which of them was chosen.
import type { Shown } from "../../core/wire/wire.ts";
import { textOf } from "../define.ts";

/** The tab that was chosen: itself, or the one that has its key now. */
export interface Chosen {
  readonly id: number;
  readonly key?: string | number;
  /** Where the tabs are made from labels: those that there were. The key is a position among them. */
  readonly labels?: readonly string[];
}

export const tabsIn = (node: Shown): readonly Shown[] =>
  (node.kids ?? []).flatMap((kid) => (kid.name === "Tab" ? [kid] : kid.name === "#group" ? tabsIn(kid) : []));

/** What is sent when a tab is chosen. */
export const choiceOf = ({ id, props: { mark } }: Shown): Chosen =>
  mark === undefined ? { id } : { id, key: mark as string | number };

const labelOf = (tab: Shown): string => textOf(tab.props["label"]);

export const hasKey = (tab: Shown, { key }: Chosen): boolean => key !== undefined && tab.props["mark"] === key;

export const chosenIn = (tabs: readonly Shown[], chosen: Chosen | null): Shown | undefined =>
  chosen === null ? undefined : (tabs.find(({ id }) => id === chosen.id) ?? tabs.find((tab) => hasKey(tab, chosen)));

/** What a person calls the tab in sight, at first the first one: its label, or its position where another one before it has the same. */
export function nameOfChosen(node: Shown, chosen: Chosen | null): string | number | null {
  const tabs = tabsIn(node);
  const tab = chosenIn(tabs, chosen) ?? tabs[0];
  if (tab === undefined) return null;
  const label = labelOf(tab);
  return tabs.find((each) => labelOf(each) === label) === tab ? label : tabs.indexOf(tab);
}

/** The choice of a tab by its label or its position. */
export function choose(node: Shown, name: unknown): Chosen {
  const tabs = tabsIn(node);
  const tab = typeof name === "number" ? tabs[name] : tabs.find((each) => labelOf(each) === name);
  if (tab !== undefined) return choiceOf(tab);
  throw new TypeError(`The tabs are ${tabs.map(labelOf).join(", ")}.`);
}
