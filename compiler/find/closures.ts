// The functions and classes that may be in what memos capture: made anew by each run, they are the same if what they use is.
import { types as t, type NodePath } from "@babel/core";
import type { Binding } from "@babel/traverse";
import { type Captured, findCaptures } from "./captures.ts";
import { findFunction } from "./drawing-functions.ts";
import { bare } from "./literal.ts";

export interface Closure {
  /** What it is called. */
  readonly name: string;
  readonly captured: Captured;
}

/** By the function or class. */
export type Closures = Map<t.Node, Closure>;

export function findClosures(remembered: Iterable<Captured>): Closures {
  const reach = new Reach();
  for (const captured of remembered) reach.follow(captured);
  return reach.closures;
}

class Reach {
  readonly closures: Closures = new Map();
  private readonly seen = new Set<Binding | t.Node>();

  follow({ list, whole }: Captured): void {
    for (const code of whole) this.note(code);
    for (const { binding } of list) if (binding !== null) this.followBinding(binding);
  }

  /** Where the value of a variable may come from. */
  private followBinding(binding: Binding): void {
    if (this.seen.has(binding)) return;
    this.seen.add(binding);
    const { path, kind, constantViolations } = binding;
    if (path.isVariableDeclarator()) this.value(path.get("init"));
    for (const change of constantViolations) if (change.isAssignmentExpression()) this.value(change.get("right"));
    if (kind === "param") this.given(path.isFunction() ? path : path.getFunctionParent());
  }

  /** What is passed to a function of the file where it is called, and to a component where it is drawn. */
  private given(fn: NodePath | null): void {
    if (fn === null || this.seen.has(fn.node)) return;
    this.seen.add(fn.node);
    const name = fn.isFunctionDeclaration() ? fn.node.id : (fn.parent as t.VariableDeclarator).id;
    const binding = t.isIdentifier(name) ? fn.scope.parent.getBinding(name.name) : undefined;
    if (binding === undefined || findFunction(binding) !== fn.node) return;
    for (const { parentPath: up, node } of binding.referencePaths) {
      if (up?.isCallExpression() && up.node.callee === node) up.get("arguments").forEach((path) => this.value(path));
      if (up?.isJSXOpeningElement()) up.get("attributes").forEach((path) => this.value(path));
    }
  }

  private value(path: NodePath<t.Node | null | undefined>): void {
    const node = path.node && bare(path.node);
    if (node == null || t.isJSXElement(node) || t.isJSXFragment(node)) return;
    if (t.isFunction(node) || t.isClass(node)) return void (!t.isMethod(node) && this.note(path as NodePath));
    if (t.isIdentifier(node)) return this.name(node, path as NodePath);
    // What is passed to others is theirs; what a function of the file returns is its value.
    if (t.isCallExpression(node) || t.isNewExpression(node)) return this.returned(node, path as NodePath);
    for (const key of t.VISITOR_KEYS[path.node!.type] ?? []) {
      if (key === "key" || (key === "property" && t.isMemberExpression(node))) continue;
      for (const child of [(path as NodePath).get(key)].flat()) this.value(child);
    }
  }

  private name(node: t.Identifier, { scope }: NodePath): void {
    const binding = scope.getBinding(node.name);
    if (binding === undefined || binding.kind === "module") return;
    const { path } = binding;
    if (path.isFunctionDeclaration() || path.isClassDeclaration()) this.note(path);
    else this.followBinding(binding);
  }

  private returned({ callee }: t.CallExpression | t.NewExpression, { scope }: NodePath): void {
    const binding = t.isIdentifier(callee) ? scope.getBinding(callee.name) : undefined;
    const fn = findFunction(binding);
    if (fn === null || this.seen.has(fn)) return;
    this.seen.add(fn);
    const path = binding!.path.isVariableDeclarator() ? binding!.path.get("init") : binding!.path;
    if (!(path as NodePath).isFunction()) return;
    const body = (path as NodePath<t.Function>).get("body");
    if (!body.isBlockStatement()) return this.value(body);
    body.traverse({
      Function: (inner) => inner.skip(),
      ReturnStatement: (statement) => this.value(statement.get("argument")),
    });
  }

  private note(path: NodePath): void {
    const node = bare(path.node);
    if (this.closures.has(node)) return;
    const captured = findCaptures([path], path.parentPath!);
    this.closures.set(node, { name: nameOf(path), captured });
    this.follow(captured);
  }
}

function nameOf({ node, parent }: NodePath): string {
  if ((t.isFunction(node) || t.isClass(node)) && "id" in node && t.isIdentifier(node.id)) return node.id.name;
  const named = t.isVariableDeclarator(parent) ? parent.id : t.isObjectProperty(parent) ? parent.key : null;
  if (t.isIdentifier(named)) return named.name;
  const attribute = t.isJSXExpressionContainer(parent) ? null : parent;
  return t.isJSXAttribute(attribute) && t.isJSXIdentifier(attribute.name) ? attribute.name.name : "fn";
}
