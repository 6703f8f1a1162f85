// The drawings that are elements, HTML, components and fragments, and what stands between their tags.
import { types as t } from "@babel/core";
import { classify, findChildren, findContent, type FoundContent, isHtml, isPlainHtml } from "./children.ts";
import type { Content } from "./drawing.ts";
import { findAttributes, isSpread, type Props } from "./props.ts";
import { createRoutine } from "./routine.ts";
import { findTag, type Tag } from "./tag.ts";
import { around, callSite, type Here, record, type Walk } from "./walk.ts";

export function visitElement(node: t.JSXElement, here: Here, walk: Walk): void {
  if (here.text !== null && (isPlainHtml(node) || (isHtml(node) && isTagName(here.text))))
    return visitInline(node, here, walk);
  const tag = findTag(node.openingElement.name, here.scope, walk.catalogue);
  const found = findContent(tag, findChildren(node), around(here, walk));
  visitDrawn(node, tag, findAttributes(node), found, here, walk);
}

export function visitFragment(node: t.JSXFragment, here: Here, walk: Walk): void {
  if (here.text !== null) return visitInline(node, here, walk);
  const children = findChildren(node).map((child) => classify(child, around(here, walk)));
  record({ kind: "fragment", node, children, ...callSite(node, here, walk) }, here, walk);
  for (const child of children) walk.visit(child.node, node, here);
}

function visitInline(node: t.JSXElement | t.JSXFragment, here: Here, walk: Walk): void {
  walk.inline.add(node);
  if (t.isJSXFragment(node)) return walk.visitInside(node, here);
  for (const attribute of node.openingElement.attributes) walk.visit(attribute, node, { ...here, text: null });
  for (const child of node.children) walk.visit(child, node, here);
}

const isTagName = (owner: string): boolean => /^[a-z]/.test(owner);

/** An element in either form: its props, then its children. */
export function visitDrawn(
  node: t.Node,
  tag: Tag,
  props: Props,
  found: FoundContent,
  here: Here,
  walk: Walk,
  before = props.length,
): void {
  const isBlock = tag.kind !== "component";
  const routine = createRoutine(isBlock ? "block" : "function", here.routine);
  const content: Content = found.kind === "drawn" || found.kind === "value" ? { ...found, routine } : found;
  const site = callSite(node, here, walk);
  record(
    { kind: "element", node, tag, props, content, before, argument: null, inside: here.text, ...site },
    here,
    walk,
  );
  const outside = { ...here, text: null };
  for (const prop of props) walk.visit(isSpread(prop) ? prop.spread : prop.value, node, outside);
  switch (found.kind) {
    case "text":
      for (const part of found.parts) walk.visit(part, node, { ...here, text: textOwner(tag) });
      break;
    case "words":
      for (const part of found.parts) walk.visit(part, node, { ...here, text: tag.name });
      break;
    case "function":
      walk.visitFunction(found.fn, routine, outside);
      break;
    case "value":
    case "drawn": {
      routine.draws = true;
      const inside = { ...outside, routine, looping: false, listed: false, between: true };
      const children = found.kind === "value" ? [found.value] : found.children.map((child) => child.node);
      for (const child of children) walk.visit(child, node, inside);
      // Children that wait make the place wait where it is written, as a statement would.
      if (isBlock && routine.awaits) here.routine.awaits = true;
    }
  }
}

/** The name of the element whose text inline HTML is part of. */
function textOwner(tag: Tag): string | null {
  return tag.kind === "html" || (tag.kind === "element" && tag.facts?.children === "text") ? tag.name : null;
}
