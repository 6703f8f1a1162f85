// Paints one patch where its node stands.
import type { Patch } from "../core/wire/wire.ts";
import { writeContent } from "./content.ts";
import { patchLeaf } from "./leaf.ts";
import { Painted } from "./node.ts";
import { showContent } from "./parts/show-content.ts";
import { isLight, isTemplate, paintOf, plainPaintOf } from "./registry.ts";
import { showIn } from "./unpaintable.ts";

/** An element that cannot be painted shows why; all others are painted. */
export function paintPatch(patch: Patch): void {
  const { painted } = patch.node;
  try {
    paint(patch, painted);
  } catch (error) {
    showIn(painted as Element, patch.node, error);
  }
}

/** What is not on the page now is painted whole when it comes. */
function paint(patch: Patch, painted: unknown): void {
  const { node } = patch;
  if (painted === null || painted === undefined) return;
  if (painted instanceof Painted) return painted.forceUpdate();
  const paint = paintOf(node.name);
  if (isTemplate(paint) && paint.patch === showContent && patch.only !== undefined)
    writeContent(painted as Element, node.content);
  else if (isTemplate(paint)) patchLeaf(painted as Element, node, paint);
  else if (isLight(paint)) paint.show(painted as Element, node);
  // Text and groups are here only inside plain HTML.
  else plainPaintOf("html")?.patch(patch);
}
