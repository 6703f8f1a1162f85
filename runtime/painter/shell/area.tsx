// One area of the page: the main column, the sidebar (a drawer on small screens), or what stands above the page.
import type { Paint } from "../paint.ts";

export const Area: Paint<{ place: string }> = ({ props: { place }, uid, children }) => {
  const Tag = place === "main" ? place : "div";
  return place === "sidebar" ? (
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
    <Tag class={`dc-${place} dc-flow`}>{children}</Tag>
  );
};

const Bars = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
