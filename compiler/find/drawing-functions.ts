// The functions of a file that draw when they are called, directly or through one another.
import { types as t, type NodePath } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import { bare } from "./literal.ts";
import { scopeOf } from "./scope.ts";
import { findElement, isImportedFromApp } from "./tag.ts";

export interface FunctionFacts {
  drawing: Set<t.Node>;
  /** Calls that nobody waits for, and functions that are handed on to be called like that; `true`: to be called by an event. */
  alone: Map<t.Node, boolean>;
  /** What the parser accepts and JavaScript may not: to be looked at. */
  doubtful: t.Node[];
}

export function findDrawingFunctions(program: NodePath<t.Program>, catalogue: Catalogue): FunctionFacts {
  const drawing = new Set<t.Node>();
  const alone = new Map<t.Node, boolean>();
  const callers = new Map<t.Node, Set<t.Node>>();
  const open: t.Node[] = [];
  const draws = () => open.forEach((fn) => drawing.add(fn));

  const doubtful: t.Node[] = [];

  const visit = (node: t.Node, outer: Scope): void => {
    if (doubted.has(node.type)) doubtful.push(node);
    // Nothing is drawn in a type.
    if (node.type.startsWith("TS") && (t.isTSType(node) || t.isTSTypeAnnotation(node))) return;
    const scope = scopeOf(node) ?? outer;
    const isFunction = t.isFunction(node);
    if (isFunction) open.push(node);
    findAlone(node, scope);
    if (open.length > 0) {
      if (node.type === "JSXElement" || node.type === "JSXFragment") draws();
      else if (node.type === "CallExpression") visitCall(node, scope);
    }
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
      if (Array.isArray(child)) {
        for (const [index, item] of child.entries()) {
          if (!item) continue;
          // `this` as the first parameter is a type.
          if (isThis(item) && !(index === 0 && key === "params")) doubtful.push(item);
          visit(item, scope);
        }
      } else if (child) {
        if (isThis(child) && isVariable(node, key)) doubtful.push(child);
        visit(child, scope);
      }
    }
    if (isFunction) open.pop();
  };

  const functionOf = (value: t.Node | null | undefined, scope: Scope): t.Node | null =>
    t.isIdentifier(value) ? findFunction(scope.getBinding(value.name)) : t.isFunction(value) ? value : null;
  const isAsync = (value: t.Node | null | undefined, scope: Scope): boolean => {
    const fn = functionOf(value, scope);
    return t.isFunction(fn) && fn.async === true && fn.generator !== true;
  };
  const startsAsync = (value: t.Node, scope: Scope): boolean =>
    t.isCallExpression(value) &&
    (isAsync(bare(value.callee as t.Expression), scope) || /^(then|catch|finally)$/.test(calledName(value)));
  const findAlone = (node: t.Node, scope: Scope): void => {
    if (t.isExpressionStatement(node)) {
      const value = bare(node.expression);
      const call = t.isUnaryExpression(value, { operator: "void" }) ? bare(value.argument) : value;
      if (startsAsync(call, scope)) alone.set(call, false);
      return;
    }
    const listens = isEvent(node);
    for (const one of handedOn(node)) {
      const value = bare(one as t.Expression);
      const passesOn =
        t.isArrowFunctionExpression(value) && !t.isBlockStatement(value.body) && startsAsync(bare(value.body), scope);
      const later = listens || (t.isCallExpression(node) && calledName(node) === "then");
      if (isAsync(value, scope) || passesOn || (later && functionOf(value, scope))) alone.set(value, listens);
    }
  };
  const visitCall = ({ callee }: t.CallExpression, scope: Scope): void => {
    if (findElement(callee, scope, catalogue)?.facts) return draws();
    if (!t.isIdentifier(callee)) return;
    const binding = scope.getBinding(callee.name);
    if (isImportedFromApp(binding)) return draws();
    const called = findFunction(binding);
    if (!called) return;
    if (!callers.has(called)) callers.set(called, new Set());
    for (const fn of open) callers.get(called)!.add(fn);
  };
  visit(program.node, program.scope);

  const queue = [...drawing];
  for (let called = queue.pop(); called; called = queue.pop()) {
    for (const caller of callers.get(called) ?? []) {
      if (drawing.has(caller)) continue;
      drawing.add(caller);
      queue.push(caller);
    }
  }
  return { drawing, alone, doubtful };
}

/** Whether calling what a name is bound to draws. */
export function isDrawingFunction(binding: Binding | undefined, facts: FunctionFacts): boolean {
  const fn = findFunction(binding);
  return fn !== null && facts.drawing.has(fn);
}

/** The function that a name always stands for. */
function findFunction(binding: Binding | undefined): t.Node | null {
  if (!binding?.constant) return null;
  const { node } = binding.path;
  if (t.isFunctionDeclaration(node)) return node;
  if (!t.isVariableDeclarator(node) || !node.init || !t.isIdentifier(node.id)) return null;
  const value = bare(node.init);
  return t.isFunctionExpression(value) || t.isArrowFunctionExpression(value) ? value : null;
}

/** `"then"` for `promise.then(…)`, `"setTimeout"` for `setTimeout(…)`. */
function calledName({ callee }: t.CallExpression): string {
  const name = t.isMemberExpression(callee) && !callee.computed ? callee.property : callee;
  return t.isIdentifier(name) ? name.name : "";
}

const events =
  /^(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|requestIdleCallback|addEventListener|addListener|on|once)$/;

/** Whoever is called by a timer or an event is called by nobody who looks at what comes of it. */
const isEvent = (node: t.Node): boolean =>
  t.isAssignmentExpression(node) || (t.isCallExpression(node) && events.test(calledName(node)));

/** What may be called later. */
function handedOn(node: t.Node): readonly t.Node[] {
  if (t.isCallExpression(node) || t.isNewExpression(node)) return node.arguments;
  if (!t.isAssignmentExpression(node) || !t.isMemberExpression(node.left)) return [];
  return t.isIdentifier(node.left.property) && /^on[a-z]/.test(node.left.property.name) ? [node.right] : [];
}

export const isThis = (node: t.Node): boolean => node.type === "Identifier" && node.name === "this";

/** Names of properties, and what is exported under a name, may be any word. */
const isVariable = (parent: t.Node, key: string): boolean =>
  !/^(key|property|exported|imported|meta)$/.test(key) || ("computed" in parent && parent.computed === true);

const doubted: ReadonlySet<string> = new Set(["RegExpLiteral", "ClassBody", "TSNamespaceExportDeclaration"]);
