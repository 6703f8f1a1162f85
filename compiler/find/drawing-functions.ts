// The functions of a file that draw when they are called, directly or through one another.
import { types as t, type NodePath } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import type { Catalogue } from "../catalogue.ts";
import { bare } from "./literal.ts";
import { calledName, doesSomething, findHanded, isExecutor, isHandle } from "./later.ts";
import { scopeOf } from "./scope.ts";
import { mayReject } from "./may-reject.ts";
import { findElement, isImportedFromApp } from "./tag.ts";
import { thrownAway } from "./thrown-away.ts";

export interface FunctionFacts {
  drawing: Set<t.Node>;
  /** Calls that nobody waits for, and functions that are handed on to be called like that. */
  alone: Map<t.Node, Alone>;
  /** What the parser accepts and JavaScript may not: to be looked at. */
  doubtful: t.Node[];
}

export interface Alone {
  /** To be called by an event. */
  readonly listens: boolean;
  /** Called after its run was cut short too: somebody may wait for what it settles. */
  readonly always: boolean;
}

export function findDrawingFunctions(program: NodePath<t.Program>, catalogue: Catalogue): FunctionFacts {
  const drawing = new Set<t.Node>();
  const alone = new Map<t.Node, Alone>();
  const callers = new Map<t.Node, Set<t.Node>>();
  const open: t.Node[] = [];
  const draws = () => open.forEach((fn) => drawing.add(fn));

  const doubtful: t.Node[] = [];
  /** How many functions around are those of promises. */
  let settling = 0;

  const visit = (node: t.Node, outer: Scope, parent: t.Node | null): void => {
    if (doubted.has(node.type)) doubtful.push(node);
    // Nothing is drawn in a type.
    if (node.type.startsWith("TS") && (t.isTSType(node) || t.isTSTypeAnnotation(node))) return;
    const scope = scopeOf(node) ?? outer;
    const isFunction = t.isFunction(node);
    const settles = isFunction && isExecutor(node, parent);
    if (isFunction) open.push(node);
    if (settles) settling++;
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
          visit(item, scope, node);
        }
      } else if (child) {
        if (isThis(child) && isVariable(node, key)) doubtful.push(child);
        visit(child, scope, node);
      }
    }
    if (settles) settling--;
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
    for (const value of thrownAway(node))
      if (startsAsync(value, scope) || mayReject(value, scope)) alone.set(value, { listens: false, always: false });
    for (const { value, later, listens, timed } of findHanded(node, scope)) {
      const fn = functionOf(value, scope);
      const passesOn =
        t.isArrowFunctionExpression(value) && !t.isBlockStatement(value.body) && startsAsync(bare(value.body), scope);
      if (later && fn !== null && doesSomething(fn)) leaveAlone(value, scope, listens, settling > 0);
      else if (isAsync(value, scope) || passesOn) alone.set(value, { listens, always: settling > 0 });
      else if (timed && fn === null && !t.isLiteral(value)) alone.set(value, { listens, always: true });
    }
  };
  /** A function with a name is the same one wherever it is handed to: a listener is taken away by it. */
  const leaveAlone = (value: t.Node, scope: Scope, listens: boolean, always: boolean): void => {
    const known = alone.get(value);
    if (known !== undefined && known.listens >= listens && known.always >= always) return;
    const uses = t.isIdentifier(value)
      ? scope.getBinding(value.name)!.referencePaths.filter(({ node, parent }) => isHandle(node, parent))
      : [{ node: value }];
    for (const { node } of uses) {
      const before = alone.get(node);
      alone.set(node, { listens: listens || before?.listens === true, always: always || before?.always === true });
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
  visit(program.node, program.scope, null);

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
export function findFunction(binding: Binding | undefined): t.Node | null {
  if (!binding?.constant) return null;
  const { node } = binding.path;
  if (t.isFunctionDeclaration(node)) return node;
  if (!t.isVariableDeclarator(node) || !node.init || !t.isIdentifier(node.id)) return null;
  const value = bare(node.init);
  return t.isFunctionExpression(value) || t.isArrowFunctionExpression(value) ? value : null;
}

export const isThis = (node: t.Node): boolean => node.type === "Identifier" && node.name === "this";

/** Names of properties, and what is exported under a name, may be any word. */
const isVariable = (parent: t.Node, key: string): boolean =>
  !/^(key|property|exported|imported|meta)$/.test(key) || ("computed" in parent && parent.computed === true);

const doubted: ReadonlySet<string> = new Set(["RegExpLiteral", "ClassBody", "TSNamespaceExportDeclaration"]);
