// Several blocks in one place, one of them in sight.
import type { Block } from "../../core/tape/block.ts";
import type { Shown } from "../../core/wire/wire.ts";
import { childOf, type CommonProps, defineElement, isInline, type Mistake, restBlocks, textOf } from "../define.ts";
import type { BlockChildren } from "../block-element.ts";
import { Tab } from "../tab/tab.ts";
import type { Label } from "../text-content.ts";
import { choose, type Chosen, nameOfChosen, tabsIn } from "./tabs-in.ts";

export interface TabsProps extends CommonProps {}

interface Labels<L> {
  /** What is read on the tabs, one label or more: there are as many blocks. */
  labels?: L;
}

type TabsCall = <const L extends readonly Label[] = never, R = Block>(
  props?: TabsProps & Labels<L> & BlockChildren<R>,
) => [L] extends [never] ? R : { -readonly [K in keyof L]: Block };

/**
 * Several blocks in one place; a click on its label shows one. All of them are drawn, except `lazy` tabs that are closed.
 * With `labels` it evaluates to that many blocks; with `<Tab>` children these are the tabs.
 * The tab in sight stays in sight while it is drawn, whatever its label is; of tabs made from `labels`, the one with the same
 * label, else the one in the same place.
 *
 * @returns An array of blocks with `labels`, one for each; else a block, or what its function child returns.
 * @throws {Problem} `prop-invalid` for `labels` that are empty or no texts.
 * @example
 * ```tsx
 * const [chart, table] = <Tabs labels={["Chart", "Table"]} />;
 * table(() => <Table data={rows} />);
 * ```
 * Streamlit: `st.tabs`.
 */
export const Tabs = defineElement<TabsCall>({
  name: "Tabs",
  children: "block",
  props: { labels: "list" },
  value: {
    initial: () => null,
    fit: (chosen: Chosen | null, { labels }: Labels<readonly Label[]>) =>
      chosen === null || labels === undefined ? chosen : follow(chosen, labels.map(textOf)),
    decode(raw, { labels }: Labels<readonly Label[]>): Chosen {
      const { id, key } = raw as Chosen;
      if (typeof id !== "number" || (key !== undefined && !isKey(key))) throw new TypeError("A tab is expected.");
      return { id, ...(key !== undefined && { key }), ...(labels !== undefined && { labels: labels.map(textOf) }) };
    },
    encode: (chosen: Chosen | null) => {
      if (chosen === null) return null;
      const { labels: _, ...shown } = chosen;
      return shown;
    },
    called: (chosen: Chosen | null, node) => nameOfChosen(node, chosen),
    find: (name, node) => choose(node, name),
    quiet: (_props, node?: Shown) => node !== undefined && !tabsIn(node).some((tab) => tab.props["lazy"] === true),
  },
  check,
  prepare: ({ labels: _labels, ...shown }) => shown,
  result: (access, { labels }: Labels<readonly Label[]>) =>
    labels === undefined ? access.block : labels.map((label, i) => childOf(access, Tab, i, { label })),
  rest: restBlocks(({ labels }) => labels?.length),
});

const isKey = (key: unknown): boolean => typeof key === "string" || typeof key === "number";

/** Labels may have been changed, moved, added and taken out since the tab was chosen. */
function follow(chosen: Chosen, labels: readonly string[]): Chosen | null {
  const { id, key, labels: before = labels } = chosen;
  const at = key as number;
  const label = before[at]!;
  if (labels[at] === label) return { id, key: at, labels };
  const moved = labels.indexOf(label);
  if (moved !== -1) return { id: 0, key: moved, labels };
  const renamed = at < labels.length && !before.includes(labels[at]!);
  return renamed ? { id, key: at, labels } : null;
}

function check({ labels }: { labels?: readonly unknown[] }): Mistake | undefined {
  if (
    labels === undefined ||
    (labels.length > 0 && labels.every((label) => typeof label === "string" || isInline(label)))
  )
    return undefined;
  const found = labels.length === 0 ? "labels is empty." : "One of the labels is not a text.";
  return {
    found,
    expected: "There must be at least one tab, and each label must be a text.",
    write: 'labels={["One", "Two"]}',
  };
}
