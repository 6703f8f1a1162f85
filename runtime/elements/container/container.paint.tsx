// Paints a container.
import { joined } from "../../painter/parts/joined.ts";
import type { Paint } from "../../painter/paint.ts";
import type { ContainerProps } from "./container.ts";
import "./container.css";

export const ContainerPaint: Paint<ContainerProps> = ({ props, box, children }) => {
  const { height, border = height !== undefined } = props;
  return (
    <div
      {...box}
      class={joined(box.class, "dc-flow")}
      style={height === undefined ? box.style : `height:${height}px;${box.style ?? ""}`}
      data-border={border || undefined}
      data-scrolls={height !== undefined || undefined}
      tabIndex={height === undefined ? undefined : 0}
    >
      {children}
    </div>
  );
};
