// Paints the labels of tabs, and keeps one tab in sight.
import { Tabs as plain } from "./tabs.ts";
import { createContext } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Shown } from "../../core/wire/wire.ts";
import { contentOf } from "../../painter/content.ts";
import { iconed } from "../../painter/parts/icon.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { choiceOf, type Chosen, chosenIn, tabsIn } from "./tabs-in.ts";
import "./tabs.css";

/** What a tab knows of the tabs around it. */
export interface Around {
  uid: string;
  inSight: Shown | undefined;
  /** Says that a label has changed, or that a tab has come or gone. */
  changed(): void;
}

export const TabsContext = createContext<Around | null>(null);

const TabsPaint: Paint<Record<string, never>, Chosen | null> = ({ node, fire, uid, box, children }) => {
  const bar = useRef<HTMLDivElement>(null);
  const [chosen, enter] = useEntered<Chosen | null>(node);
  const [, repaint] = useState({});
  const [changed] = useState(() => () => repaint({}));
  const tabs = tabsIn(node);
  const known = chosenIn(tabs, chosen);
  const inSight = known ?? tabs[0];
  const show = (tab: Shown): void => {
    enter(choiceOf(tab));
    fire("change", choiceOf(tab));
  };

  // A lazy tab that comes into sight because the one before it went has not been drawn yet.
  useEffect(() => {
    if (inSight?.props["lazy"] === true && chosen !== null && known === undefined) show(inSight);
  });

  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(inSight!);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    show(tabs[next]!);
    bar.current!.querySelectorAll("button")[next]!.focus();
  };

  return (
    <div {...box}>
      <div ref={bar} class="dc-tab-bar" data-part="tabs" role="tablist" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${uid}-tab-${tab.id}`}
            aria-controls={`${uid}-panel-${tab.id}`}
            aria-selected={tab === inSight}
            tabIndex={tab === inSight ? 0 : -1}
            onClick={() => show(tab)}
          >
            {contentOf(iconed(tab.props["icon"], tab.props["label"]))}
          </button>
        ))}
      </div>
      <TabsContext.Provider value={{ uid, inSight, changed }}>{children}</TabsContext.Provider>
    </div>
  );
};

export const Tabs: typeof plain = /*#__PURE__*/ painted(plain, TabsPaint);
