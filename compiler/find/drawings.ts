// Every place of a file that draws: one walk over the source, from the outside in.
import { types as t, type NodePath } from "@babel/core";
import type { Catalogue } from "../catalogue.ts";
import type { Caches } from "./caches.ts";
import { visitCall } from "./call-drawings.ts";
import { isChildren } from "./children.ts";
import type { FunctionFacts } from "./drawing-functions.ts";
import { visitElement, visitFragment } from "./element-drawings.ts";
import { bare } from "./literal.ts";
import type { Memos } from "./memos.ts";
import { createRoutine, repeats, type Routine } from "./routine.ts";
import { scopeOf } from "./scope.ts";
import type { Script } from "./script.ts";
import { callSite, type Drawings, type Here, record, type Walk } from "./walk.ts";
import { publicModule } from "../runtime-names.ts";

export function findDrawings(
  program: NodePath<t.Program>,
  parts: Script,
  { functions, caches, memos }: { functions: FunctionFacts; caches: Caches; memos: Memos },
  catalogue: Catalogue,
): Drawings {
  const module = createRoutine("module", null);
  const script = createRoutine("script", null);
  const walk: Walk = {
    drawings: new Map(),
    inline: new Set(),
    routines: new Map(),
    constants: new Map(),
    yields: [],
    script,
    module,
    caches,
    memos,
    functions,
    catalogue,
    visit: (node, parent, here) => visit(node, parent, here, walk),
    visitInside: (node, here) => visitInside(node, here, walk),
    visitFunction: (fn, routine, here, listed = false) => visitFunction(fn, routine, here, listed, walk),
  };
  const top = { scope: program.scope, looping: false, listed: false, text: null, between: false };
  const body = new Set(parts.body);
  for (const statement of program.node.body) {
    walk.visit(statement, program.node, { ...top, routine: body.has(statement) ? script : module });
  }
  return walk;
}

function visit(node: t.Node, parent: t.Node, outside: Here, walk: Walk): void {
  const scope = scopeOf(node);
  const here = scope && scope !== outside.scope ? { ...outside, scope } : outside;
  if (t.isFunction(node)) {
    const again = repeats(node, parent, here.scope.parent ?? here.scope);
    return walk.visitFunction(node, createRoutine("function", here.routine, again, node.generator === true), here);
  }
  switch (node.type) {
    case "JSXElement":
      return visitElement(node, here, walk);
    case "JSXFragment":
      return visitFragment(node, here, walk);
    case "CallExpression":
      // A cached function becomes part of the module, wherever it stands.
      if (walk.caches.calls.has(node)) return visitInside(node, { ...here, routine: walk.module }, walk);
      if (isCommand(node, here)) here.routine.commands = true;
      return visitCall(node, here, walk);
    case "ClassProperty":
    case "ClassPrivateProperty":
    case "ClassAccessorProperty":
      if (node.static) break;
      return visitField(node, here, walk);
    case "ExpressionStatement":
      // `children;` stands for drawing them.
      if (!isChildren(node.expression, here.scope)) break;
      record({ kind: "show", node, ...callSite(node, here, walk) }, here, walk);
      break;
    case "YieldExpression":
      if (here.between) walk.yields.push(node);
      break;
    case "VariableDeclaration":
      if (node.kind === "const") noteConstants(node, walk);
      break;
  }
  if (waits(node)) here.routine.awaits = true;
  visitInside(node, here, walk);
}

const commands = new Set(["rerun", "navigate", "toast", "signal", "tick"]);

/** A call of the package that asks for the run that executes. */
function isCommand({ callee }: t.CallExpression, { scope }: Here): boolean {
  if (!t.isIdentifier(callee)) return false;
  const binding = scope.getBinding(callee.name);
  const imported = binding?.path.node;
  return (
    t.isImportSpecifier(imported) &&
    t.isIdentifier(imported.imported) &&
    commands.has(imported.imported.name) &&
    (binding!.path.parent as t.ImportDeclaration).source.value === publicModule
  );
}

function visitInside(node: t.Node, here: Here, walk: Walk): void {
  const again = t.isLoop(node) ? { ...here, looping: true, listed: true } : here;
  for (const key of t.VISITOR_KEYS[node.type] ?? []) {
    // What a loop starts from is evaluated once.
    const where = key === "init" || key === "right" ? here : again;
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
    if (Array.isArray(child)) child.forEach((item) => item && walk.visit(item, node, where));
    else if (child) walk.visit(child, node, where);
  }
}

function visitFunction(fn: t.Function, routine: Routine, here: Here, listed: boolean, walk: Walk): void {
  walk.routines.set(fn, routine);
  // Defaults of parameters are evaluated before the function can ask for its handle, but in its call.
  const before = createRoutine("function", here.routine, true, true);
  for (const param of fn.params) walk.visit(param, fn, { ...here, routine: before });
  if ("key" in fn && fn.computed) walk.visit(fn.key, fn, here);
  const scope = scopeOf(fn) ?? here.scope;
  walk.visit(fn.body, fn, { ...here, routine, scope, looping: false, listed, between: false });
}

/** Evaluated once for each instance, as if in a function: in the block that is current then. */
function visitField(
  node: t.ClassProperty | t.ClassPrivateProperty | t.ClassAccessorProperty,
  here: Here,
  walk: Walk,
): void {
  for (const decorator of node.decorators ?? []) walk.visit(decorator, node, here);
  walk.visit(node.key, node, here);
  if (!node.value) return;
  walk.visit(node.value, node, { ...here, routine: createRoutine("function", here.routine, true, true) });
}

function waits(node: t.Node): boolean {
  if (t.isForOfStatement(node)) return node.await;
  return t.isAwaitExpression(node) || (t.isVariableDeclaration(node) && node.kind === "await using");
}

function noteConstants({ declarations }: t.VariableDeclaration, { constants }: Walk): void {
  for (const { id, init } of declarations) {
    if (!init || !t.isIdentifier(id)) continue;
    const value = bare(init);
    constants.set(t.isAwaitExpression(value) ? bare(value.argument) : value, id.name);
  }
}
