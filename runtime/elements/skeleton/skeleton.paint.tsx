// Paints a grey shape until there is something in its place.
import { toChildArray } from "preact";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Skeleton as plain, type SkeletonProps } from "./skeleton.ts";
import { work } from "../../language/english/shown.ts";
import "./skeleton.css";

type Shown = SkeletonProps & { state?: string };

const SkeletonPaint: Paint<Shown> = ({ node, props: { height, state = "running" }, box, children }) => {
  if (state !== "running" || node.kids!.length > 0) return <>{toChildArray(children)}</>;
  const pixels = typeof height === "number" ? `height:${height}px;` : "";
  return (
    <div {...box} style={pixels + (box.style ?? "")} data-height={pixels === "" ? height : undefined} role="status">
      <span class="dc-unseen">{work.loading}</span>
    </div>
  );
};

export const Skeleton: typeof plain = /*#__PURE__*/ painted(plain, SkeletonPaint);
