// The drawings that are calls: elements as plain functions, and functions that draw.
import { types as t } from "@babel/core";
import { type FoundContent, isDrawingCall } from "./children.ts";
import { visitDrawn } from "./element-drawings.ts";
import { bare } from "./literal.ts";
import { findProp, findProperties, type Props } from "./props.ts";
import { createRoutine } from "./routine.ts";
import { findElement, type Tag } from "./tag.ts";
import { around, callSite, type Here, record, type Walk } from "./walk.ts";

const listMethods = new Set(["map", "flatMap", "forEach", "from"]);

export function visitCall(node: t.CallExpression, here: Here, walk: Walk): void {
  const { callee } = node;
  const tag = findElement(callee, here.scope, walk.catalogue);
  const [argument = null, ...more] = node.arguments;
  if (tag?.facts && more.length === 0 && !t.isSpreadElement(argument)) {
    return visitElementCall(node, tag, argument as t.Expression | null, here, walk);
  }
  const captured = walk.memos.calls.has(node) ? walk.memos.captured.get(node) : undefined;
  if (captured !== undefined) record({ kind: "memo", node, captured, ...callSite(node, here, walk) }, here, walk);
  else if (isDrawingCall(callee, around(here, walk)) && !isPlainCall(callee, here)) {
    record({ kind: "call", node, name: callee.name, ...callSite(node, here, walk) }, here, walk);
  } else if (walk.memos.callers.has(node) && here.routine.kind !== "module") {
    const { name } = callee as t.Identifier;
    record({ kind: "call", node, name, ...callSite(node, here, walk) }, here, walk);
  }
  walk.visit(callee, node, here);
  const listed = isListMethod(callee);
  for (const item of node.arguments) {
    const fn = bare(item);
    if (listed && t.isFunction(fn)) walk.visitFunction(fn, createRoutine("function", here.routine, true), here, true);
    else walk.visit(item, node, here);
  }
}

function visitElementCall(
  node: t.CallExpression,
  tag: Tag,
  argument: t.Expression | null,
  here: Here,
  walk: Walk,
): void {
  const props = argument === null ? [] : findProperties(bare(argument));
  if (!props) {
    const whole = { argument, props: [], content: { kind: "none" as const }, before: 0 };
    record({ kind: "element", node, tag, ...whole, inside: here.text, ...callSite(node, here, walk) }, here, walk);
    return walk.visit(argument!, node, here);
  }
  const found = findChildrenProp(tag, props);
  const others = found.kind === "none" ? props : props.filter((prop) => !("name" in prop && prop.name === "children"));
  const at = found.kind === "none" ? -1 : props.findIndex((prop) => "name" in prop && prop.name === "children");
  visitDrawn(node, tag, others, found, here, walk, at === -1 ? others.length : at);
}

/** The `children` of a call, where they are more than a value like any other. */
function findChildrenProp(tag: Tag, props: Props): FoundContent {
  const child = findProp(props, "children");
  if (!child) return { kind: "none" };
  if (tag.kind === "element" && tag.facts?.children === "text") return { kind: "text", parts: [child.value] };
  const fn = bare(child.value);
  if (t.isArrowFunctionExpression(fn) || t.isFunctionExpression(fn)) return { kind: "function", fn };
  const isBlock = tag.kind === "element" && tag.facts?.children === "block";
  return isBlock ? { kind: "value", value: child.value } : { kind: "none" };
}

/** What comes from another app script may be a plain helper, which may well be called at module level. */
function isPlainCall(callee: t.Identifier, { routine, scope }: Here): boolean {
  return routine.kind === "module" && scope.getBinding(callee.name)?.kind === "module";
}

function isListMethod(callee: t.Node): boolean {
  return t.isMemberExpression(callee) && t.isIdentifier(callee.property) && listMethods.has(callee.property.name);
}
