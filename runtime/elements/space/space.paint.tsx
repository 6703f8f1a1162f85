// Paints room that nothing stands in.
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Space as plain, type SpaceProps } from "./space.ts";
import "./space.css";

const SpacePaint: Paint<SpaceProps> = ({ props: { size }, box }) => {
  const pixels = typeof size === "number" ? `--space:${size}px;` : "";
  return (
    <div {...box} style={pixels + (box.style ?? "")} data-size={pixels === "" ? size : undefined} aria-hidden="true" />
  );
};

export const Space: typeof plain = /*#__PURE__*/ painted(plain, SpacePaint);
