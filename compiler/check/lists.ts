// Whether what has values of its own is told apart in lists by a key.
import type { Report } from "../diagnostic.ts";
import { type ElementDrawing, isKeyed } from "../find/drawing.ts";
import type { Facts } from "../find/facts.ts";
import { isSpread } from "../find/props.ts";
import { nameSpan } from "./span.ts";

export function checkLists({ drawings }: Facts, report: Report): void {
  for (const drawing of drawings.values()) {
    if (drawing.kind !== "element" || !drawing.listed || !holdsValues(drawing)) continue;
    // A spread may bring the key.
    if (isKeyed(drawing) || drawing.argument || drawing.props.some(isSpread)) continue;
    report("key-missing-in-list", nameSpan(drawing), { element: drawing.tag.name });
  }
}

function holdsValues({ tag }: ElementDrawing): boolean {
  if (tag.kind === "component") return true;
  return tag.kind === "element" && tag.facts !== null && (tag.facts.widget === true || tag.facts.children === "block");
}
