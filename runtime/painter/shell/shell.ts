// The page around everything: the sidebar, if there is one, beside the main column.
import { h } from "preact";
import type { Paint } from "../paint.ts";

export const Shell: Paint<{ layout?: "centered" | "wide"; theme?: "auto" | "light" | "dark" }> = ({
  props: { layout, theme },
  children,
}) => h("div", { class: "dc-shell", "data-layout": layout, "data-theme": theme } as object, children);
