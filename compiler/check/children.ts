// Whether an element may have the children it has, and may stand where it stands.
import { types as t } from "@babel/core";
import type { Report } from "../diagnostic.ts";
import type { ElementDrawing } from "../find/drawing.ts";
import type { Facts } from "../find/facts.ts";
import { findLiteralText } from "../find/literal.ts";
import { findProp } from "../find/props.ts";
import { nameSpan } from "./span.ts";

export function checkChildren({ drawings, yields }: Facts, report: Report): void {
  for (const { loc } of yields) {
    report("syntax", loc, {
      reason: "`yield` stands between tags, and children run as a function of their own.",
      write: "Take the value before the tag: `const value = yield …;`.",
    });
  }
  for (const drawing of drawings.values()) {
    if (drawing.kind !== "element") continue;
    const { tag, inside } = drawing;
    if (inside !== null) report("element-in-text", nameSpan(drawing), { element: tag.name, owner: inside });
    checkNone(drawing, report);
  }
}

function checkNone({ node, tag, props, content }: ElementDrawing, report: Report): void {
  if (tag.kind !== "element" || tag.facts?.children !== "none") return;
  const prop = findProp(props, "children");
  if (content.kind === "none" && !prop) return;
  const text = content.kind === "text" && content.parts.length === 1 ? findLiteralText(content.parts[0]!) : null;
  const takesLabel = text !== null && tag.facts.props.includes("label") && !findProp(props, "label");
  const write = takesLabel
    ? `Give it the text as its label: \`<${tag.name} label=${JSON.stringify(text.trim())} />\`.`
    : `Close the tag itself, \`<${tag.name} … />\`, and draw what stands in it before or after.`;
  const place = prop?.node ?? (t.isJSXElement(node) ? (node.children.find(isSeen) ?? node) : node);
  report("children-not-allowed", place.loc, { element: tag.name, write });
}

function isSeen(child: t.Node): boolean {
  return !t.isJSXText(child) || child.value.trim() !== "";
}
