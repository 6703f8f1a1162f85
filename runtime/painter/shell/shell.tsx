// The page around everything: the sidebar, if there is one, beside the main column.
import type { Paint } from "../paint.ts";

export const Shell: Paint<{ layout?: "centered" | "wide" }> = ({ props, children }) => (
  <div class="dc-shell" data-layout={props.layout}>
    {children}
  </div>
);
