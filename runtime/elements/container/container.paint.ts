// Paints a container.
import { h } from "preact";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Still } from "../../painter/paint.ts";
import type { ContainerProps } from "./container.ts";
import "./container.css";

export const containerPaint: Still<ContainerProps> = {
  draw: ({ props, box, children }) =>
    h(
      "div",
      {
        ...laidOut(box, props),
        "data-border": (props.border ?? typeof props.height === "number") || undefined,
      } as object,
      children,
    ),
};
