// The sidebar: beside the page, in a drawer on small screens.
import type { ComponentChildren } from "preact";
import type { Shown } from "../../core/wire.ts";
import type { Paint } from "../paint.ts";

export const Side: Paint = ({ node, uid, children }) => (
  <aside class="dc-side" aria-label="Sidebar">
    <button type="button" class="dc-drawer-button" popovertarget={uid} aria-label="Open the sidebar">
      <Bars />
    </button>
    {/* A popover only while the style sheet lets it be one: on wide screens it always stands open. */}
    <div id={uid} popover="auto" class="dc-drawer dc-flow">
      {inOrder(node.kids!, children as ComponentChildren[])}
    </div>
  </aside>
);

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
