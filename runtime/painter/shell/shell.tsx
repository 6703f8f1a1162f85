// The page around everything: the sidebar, if there is one, beside the main column.
import type { Paint } from "../paint.ts";

export const Shell: Paint<{ layout?: "centered" | "wide"; theme?: "auto" | "light" | "dark" }> = ({
  props,
  children,
}) => (
  <div class="dc-shell" data-layout={props.layout} data-theme={props.theme}>
    {children}
  </div>
);
