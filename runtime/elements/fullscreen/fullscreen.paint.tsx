// Paints a part of the page that can fill the screen.
import { FullFrame } from "../../painter/parts/full-frame.tsx";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import type { FullscreenProps } from "./fullscreen.ts";
import "./fullscreen.css";

export const FullscreenPaint: Paint<FullscreenProps> = ({ props, box, children }) => (
  <FullFrame box={box} name={props.label} group>
    {() => (
      <div {...laidOut({ class: "dc-fullscreen-inside" }, props)} data-part="inside">
        {children}
      </div>
    )}
  </FullFrame>
);
