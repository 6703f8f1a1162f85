// The frame of a page, as the app scripts get it.
import type { ComponentChildren } from "preact";

export const Main = ({ children }: { children: ComponentChildren }) => (
  <div class="dc-shell">
    <main class="dc-main dc-flow">{children}</main>
  </div>
);
