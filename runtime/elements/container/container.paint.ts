// Paints a container.
import { h } from "preact";
import { flag } from "../../painter/parts/flag.ts";
import { joined } from "../../painter/parts/joined.ts";
import type { Still } from "../../painter/paint.ts";
import type { ContainerProps } from "./container.ts";
import "./container.css";

export const containerPaint: Still<ContainerProps> = {
  draw({ props, box, children }) {
    const { height, border = height !== undefined } = props;
    const scrolls = height !== undefined || undefined;
    return h(
      "div",
      {
        ...box,
        class: joined(box.class, "dc-flow"),
        style: scrolls ? `height:${height}px;${box.style ?? ""}` : box.style,
        "data-border": flag(border),
        "data-scrolls": scrolls,
        tabIndex: scrolls && 0,
      } as object,
      children,
    );
  },
};
