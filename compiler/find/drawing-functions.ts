// The functions of a file that draw when they are called, directly or through one another.
import { types as t, type NodePath } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import { bare } from "./literal.ts";
import { scopeOf } from "./scope.ts";
import { findElement, isImportedFromApp } from "./tag.ts";

export interface FunctionFacts {
  drawing: Set<t.Node>;
}

export function findDrawingFunctions(program: NodePath<t.Program>, catalogue: Catalogue): FunctionFacts {
  const drawing = new Set<t.Node>();
  const callers = new Map<t.Node, Set<t.Node>>();
  const open: t.Node[] = [];
  const draws = () => open.forEach((fn) => drawing.add(fn));

  const visit = (node: t.Node, outer: Scope): void => {
    const scope = scopeOf(node) ?? outer;
    const isFunction = t.isFunction(node);
    if (isFunction) open.push(node);
    if (open.length > 0) {
      if (node.type === "JSXElement" || node.type === "JSXFragment") draws();
      else if (node.type === "CallExpression") visitCall(node, scope);
    }
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
      if (Array.isArray(child)) {
        for (const item of child) if (item) visit(item, scope);
      } else if (child) visit(child, scope);
    }
    if (isFunction) open.pop();
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
  return { drawing };
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
