// Paints a part of the page that can fill the screen.
import { FullFrame } from "../../painter/parts/full-frame.tsx";
import { laidOut } from "../../painter/parts/laid-out.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Fullscreen as plain, type FullscreenProps } from "./fullscreen.ts";
import "./fullscreen.css";

const FullscreenPaint: Paint<FullscreenProps> = ({ props, box, children }) => (
  <FullFrame box={box} name={props.label} group>
    {() => (
      <div {...laidOut({ class: "dc-fullscreen-inside" }, props)} data-part="inside">
        {children}
      </div>
    )}
  </FullFrame>
);

export const Fullscreen: typeof plain = /*#__PURE__*/ painted(plain, FullscreenPaint);
