// One area of the page: the main column, or the sidebar, which is a drawer on small screens.
import type { Paint } from "../paint.ts";

export const Area: Paint<{ place: "main" | "sidebar" }> = ({ props, uid, children }) =>
  props.place === "sidebar" ? (
    <aside class="dc-side" aria-label="Sidebar">
      <button type="button" class="dc-drawer-button" popovertarget={uid} aria-label="Open the sidebar">
        <Bars />
      </button>
      {/* A popover only while the style sheet lets it be one: on wide screens it always stands open. */}
      <div id={uid} popover="auto" class="dc-drawer dc-flow">
        {children}
      </div>
    </aside>
  ) : (
    <main class="dc-main dc-flow">{children}</main>
  );

const Bars = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
