// The sidebar: beside the page, in a drawer on small screens.
import type { Paint } from "../paint.ts";

export const Side: Paint = ({ uid, children }) => (
  <aside class="dc-side" aria-label="Sidebar">
    <button type="button" class="dc-drawer-button" popovertarget={uid} aria-label="Open the sidebar">
      <Bars />
    </button>
    {/* A popover only while the style sheet lets it be one: on wide screens it always stands open. */}
    <div id={uid} popover="auto" class="dc-drawer dc-flow">
      {children}
    </div>
  </aside>
);

const Bars = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
