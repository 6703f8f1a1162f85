// Paints a container.
import { painted } from "../../painter/registry.ts";
import { h } from "preact";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Still } from "../../painter/paint.ts";
import { Container as plain, type ContainerProps } from "./container.ts";
import "./container.css";

const containerPaint: Still<ContainerProps> = {
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

export const Container: typeof plain = /*#__PURE__*/ painted(plain, containerPaint);
