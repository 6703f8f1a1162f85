// The sidebar: beside the page, in a drawer on small screens.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Shown } from "../../core/wire/wire.ts";
import type { Paint } from "../paint.ts";
import { shell } from "../../language/english/layout.ts";
import "./side.css";

export const Side: Paint = ({ node, uid, children }) => {
  const button = useRef<HTMLButtonElement>(null);
  const drawer = useRef<HTMLDivElement>(null);
  // Not every browser goes from the button into what it opened, and back.
  const toggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    const focused = document.activeElement;
    if (newState === "open") drawer.current!.focus();
    else if (focused === document.body || drawer.current!.contains(focused)) button.current!.focus();
  };
  return (
    <aside class="dc-side" aria-label={shell.sidebar}>
      <button ref={button} type="button" class="dc-drawer-button" popovertarget={uid} aria-label={shell.openSidebar}>
        <Bars />
      </button>
      {/* A popover only while the style sheet lets it be one: on wide screens it always stands open. */}
      <div
        ref={drawer}
        id={uid}
        popover="auto"
        tabIndex={-1}
        class="dc-drawer dc-flow"
        data-part="drawer"
        onToggle={toggle}
      >
        {inOrder(node.kids!, children as ComponentChildren[])}
      </div>
    </aside>
  );
};

/** What leads stands first, whenever the script draws it: a menu. */
const inOrder = (kids: readonly Shown[], children: readonly ComponentChildren[]): ComponentChildren[] => {
  const led = (leads: boolean) => children.filter((_, i) => (kids[i]!.props["leads"] === true) === leads);
  return [...led(true), ...led(false)];
};

const Bars = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
