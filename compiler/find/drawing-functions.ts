// The functions of a file that draw when they are called, directly or through one another, and the scope of every node.
import { types as t, type NodePath } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import { bare } from "./literal.ts";
import { findElement, isImportedFromApp } from "./tag.ts";

export interface FunctionFacts {
  /** The scope that each scope-making node opens. */
  scopes: Map<t.Node, Scope>;
  drawing: Set<t.Node>;
}

/** One traversal for both, because traversing is what costs. */
export function findDrawingFunctions(program: NodePath<t.Program>, catalogue: Catalogue): FunctionFacts {
  const scopes = new Map<t.Node, Scope>([[program.node, program.scope]]);
  const drawing = new Set<t.Node>();
  const callers = new Map<t.Node, Set<t.Node>>();
  const open: t.Node[] = [];
  const draws = () => open.forEach((fn) => drawing.add(fn));

  program.traverse({
    Scopable(path) {
      scopes.set(path.node, path.scope);
    },
    Function: {
      enter: (path) => void open.push(path.node),
      exit: () => void open.pop(),
    },
    JSXElement: draws,
    JSXFragment: draws,
    CallExpression({ node: { callee }, scope }) {
      if (open.length === 0) return;
      if (findElement(callee, scope, catalogue)?.facts) return draws();
      if (!t.isIdentifier(callee)) return;
      const binding = scope.getBinding(callee.name);
      if (isImportedFromApp(binding)) return draws();
      const called = findFunction(binding);
      if (!called) return;
      if (!callers.has(called)) callers.set(called, new Set());
      for (const fn of open) callers.get(called)!.add(fn);
    },
  });

  const queue = [...drawing];
  for (let called = queue.pop(); called; called = queue.pop()) {
    for (const caller of callers.get(called) ?? []) {
      if (drawing.has(caller)) continue;
      drawing.add(caller);
      queue.push(caller);
    }
  }
  return { scopes, drawing };
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
