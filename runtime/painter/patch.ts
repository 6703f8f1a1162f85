// Paints one patch where its node stands.
import type { Patch } from "../core/wire.ts";
import { patchLeaf } from "./leaf.ts";
import { Painted } from "./node.ts";
import { isTemplate, paintOf, plainPaintOf } from "./registry.ts";

/** What is not on the page now is painted whole when it comes. */
export function paintPatch(patch: Patch): void {
  const { node } = patch;
  const { painted } = node;
  if (painted === null || painted === undefined) return;
  if (painted instanceof Painted) return painted.forceUpdate();
  const paint = paintOf(node.name);
  if (isTemplate(paint)) patchLeaf(painted as Element, node, paint);
  // Text and groups are here only inside plain HTML.
  else plainPaintOf("html")?.patch(patch);
}
