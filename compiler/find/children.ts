// What stands between the tags of an element: text, a function, a value or drawings.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import type { DrawnChild } from "./drawing.ts";
import { bare } from "./literal.ts";
import { scopeOf } from "./scope.ts";
import { findElement, isImportedFromApp, type Tag } from "./tag.ts";
import { type FunctionFacts, isDrawingFunction } from "./drawing-functions.ts";
import type { Catalogue } from "../catalogue.ts";

export type FoundContent =
  | { kind: "none" }
  | { kind: "text"; parts: t.Expression[] }
  /** Text of an element that nothing is known of: its own, or drawn in it. */
  | { kind: "words"; parts: t.Expression[] }
  | { kind: "function"; fn: t.ArrowFunctionExpression | t.FunctionExpression }
  | { kind: "value"; value: t.Expression }
  | { kind: "drawn"; children: DrawnChild[] };

/** What is needed to recognise a drawing inside an expression. */
export interface Surroundings {
  scope: Scope;
  functions: FunctionFacts;
  catalogue: Catalogue;
}

/** The children of a JSX element as expressions, by JSX's own rules for white space. */
export function findChildren(element: t.JSXElement | t.JSXFragment): t.Expression[] {
  return t.react.buildChildren(element).map((child) => {
    if (t.isJSXSpreadChild(child)) return child.expression;
    // The text of JSX knows entities instead of escapes, so its raw form is not JavaScript.
    if (t.isStringLiteral(child)) return Object.assign(t.stringLiteral(child.value), { loc: child.loc });
    return child as t.Expression;
  });
}

export function findContent(tag: Tag, children: t.Expression[], around: Surroundings): FoundContent {
  if (children.length === 0) return { kind: "none" };
  const sole = children.length === 1 ? children[0]! : null;
  const isText = tag.kind === "element" && tag.facts !== null && tag.facts.children !== "block";
  if (isText) return { kind: "text", parts: children };
  const inner = sole && bare(sole);
  if (t.isArrowFunctionExpression(inner) || t.isFunctionExpression(inner)) return { kind: "function", fn: inner };
  if (tag.kind === "component" && tag.open && (!sole || t.isStringLiteral(sole) || containsDrawing(sole, around))) {
    if (children.every((child) => isWords(child, around))) return { kind: "words", parts: children };
  }
  if (tag.kind === "html") {
    if (children.every((child) => isStill(child, around))) return { kind: "text", parts: children };
  } else if (sole && !containsDrawing(sole, around)) {
    if (tag.kind === "component") return { kind: "text", parts: children };
    if (!t.isStringLiteral(sole)) return { kind: "value", value: sole };
  }
  return { kind: "drawn", children: children.map((child) => classify(child, around)) };
}

/** What can stand in a text: no element, nothing that reacts, no function. */
function isWords(child: t.Expression, around: Surroundings): boolean {
  return !t.isFunction(bare(child)) && !containsDrawing(child, around, "inline HTML is text");
}

/** What one child of a block does. */
export function classify(node: t.Expression, around: Surroundings): DrawnChild {
  if (t.isStringLiteral(node)) return { kind: "text", node };
  // Evaluating a function does nothing; showing it runs it.
  const draws = !t.isFunction(bare(node)) && containsDrawing(node, around);
  return { kind: draws ? "drawing" : "value", node };
}

function containsDrawing(node: t.Node, around: Surroundings, inline?: "inline HTML is text"): boolean {
  const scope = scopeOf(node) ?? around.scope;
  if (t.isJSXElement(node)) {
    if (!inline || !isPlainHtml(node)) return true;
  } else if (t.isJSXFragment(node)) {
    if (!inline) return true;
  } else if (inline && isDrawingValue(node, scope, around.functions)) {
    return true;
  } else if (t.isCallExpression(node)) {
    if (findElement(node.callee, scope, around.catalogue)?.facts) return true;
    if (t.isIdentifier(node.callee) && isDrawingFunction(scope.getBinding(node.callee.name), around.functions))
      return true;
  }
  const inside = scope === around.scope ? around : { ...around, scope };
  for (const key of t.VISITOR_KEYS[node.type] ?? []) {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
    if (Array.isArray(child)) {
      if (child.some((item) => item !== null && containsDrawing(item, inside, inline))) return true;
    } else if (child && containsDrawing(child, inside, inline)) {
      return true;
    }
  }
  return false;
}

/** Whether a value is surely a drawing: `children` of a component, or a function that draws. */
function isDrawingValue(node: t.Node, scope: Scope, functions: FunctionFacts): boolean {
  if (isChildren(node, scope)) return true;
  return t.isIdentifier(node) && isDrawingFunction(scope.getBinding(node.name), functions);
}

/** `children` or `props.children` of a component. */
export function isChildren(node: t.Node, scope: Scope): boolean {
  if (t.isIdentifier(node, { name: "children" })) return scope.getBinding("children")?.kind === "param";
  if (!t.isMemberExpression(node) || node.computed || !t.isIdentifier(node.object)) return false;
  if (!t.isIdentifier(node.property, { name: "children" })) return false;
  return scope.getBinding(node.object.name)?.kind === "param";
}

/**
 * Content of an HTML tag that is text, inline HTML, or HTML that always stands there: the tag around it answers for the
 * handlers in it. In a list or behind a condition, HTML with handlers is drawn by itself.
 */
function isStill(child: t.Expression, around: Surroundings): boolean {
  if (!t.isJSXElement(child) || !isHtml(child) || isControl(child)) {
    return !containsDrawing(child, around, "inline HTML is text");
  }
  const { attributes } = child.openingElement;
  if (attributes.some((attribute) => containsDrawing(attribute, around, "inline HTML is text"))) return false;
  return findChildren(child).every((inner) => isStill(inner, around));
}

/** What a person changes needs a node of its own, which remembers what the script gave it. */
const isControl = ({ openingElement: { name } }: t.JSXElement): boolean =>
  t.isJSXIdentifier(name) && /^(input|select|textarea|option|video|audio|details|dialog)$/.test(name.name);

export const isHtml = ({ openingElement: { name } }: t.JSXElement): boolean =>
  !t.isJSXMemberExpression(name) && (!t.isJSXIdentifier(name) || /^[a-z]/.test(name.name));

/** Lowercase, and nothing in it reacts. */
export function isPlainHtml(element: t.JSXElement): boolean {
  const { attributes } = element.openingElement;
  if (!isHtml(element)) return false;
  return !attributes.some((attribute) => t.isJSXAttribute(attribute) && /^on/i.test(String(attribute.name.name)));
}

/** Whether a call draws because of what is called. */
export function isDrawingCall(callee: t.Node, around: Surroundings): callee is t.Identifier {
  if (!t.isIdentifier(callee)) return false;
  const binding = around.scope.getBinding(callee.name);
  return isImportedFromApp(binding) || isDrawingFunction(binding, around.functions);
}
