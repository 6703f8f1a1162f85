// Paints room that nothing stands in.
import type { Paint } from "../../painter/paint.ts";
import type { SpaceProps } from "./space.ts";
import "./space.css";

export const SpacePaint: Paint<SpaceProps> = ({ props: { size }, box }) => {
  const pixels = typeof size === "number" ? `--space:${size}px;` : "";
  return (
    <div {...box} style={pixels + (box.style ?? "")} data-size={pixels === "" ? size : undefined} aria-hidden="true" />
  );
};
