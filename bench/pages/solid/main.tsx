// The frame of a page, as the app scripts get it.
import type { ParentProps } from "solid-js";

export const Main = (props: ParentProps) => (
  <div class="dc-shell">
    <main class="dc-main dc-flow">{props.children}</main>
  </div>
);
