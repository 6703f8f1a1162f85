// The page around everything: the sidebar, if there is one, beside the main column.
import { h } from "preact";
import type { Paint } from "../paint.ts";

export const Shell: Paint<{ layout?: "centered" | "wide" }> = ({ props: { layout }, children }) =>
  h("div", { class: "dc-shell", "data-layout": layout } as object, children);
