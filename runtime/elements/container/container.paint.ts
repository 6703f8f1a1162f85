// Paints a container.
import { h } from "preact";
import { flag } from "../../painter/parts/flag.ts";
import { gapOf } from "../../painter/parts/gap.ts";
import { joined } from "../../painter/parts/joined.ts";
import type { Still } from "../../painter/paint.ts";
import type { ContainerProps } from "./container.ts";
import "./container.css";

export const containerPaint: Still<ContainerProps> = {
  draw({ props, box, children }) {
    const { height, gap, align, justify } = props;
    const scrolls = typeof height === "number" || undefined;
    const { border = scrolls === true } = props;
    const style = (scrolls ? `height:${height}px;` : "") + (gap === undefined ? "" : gapOf(gap)) + (box.style ?? "");
    return h(
      "div",
      {
        ...box,
        class: joined(box.class, "dc-flow"),
        style: style || undefined,
        "data-border": flag(border),
        "data-scrolls": scrolls,
        "data-height": flag(height === "stretch"),
        "data-align": align === "top" ? undefined : align,
        "data-justify": justify,
        tabIndex: scrolls && 0,
      } as object,
      children,
    );
  },
};
