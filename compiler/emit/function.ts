// A function that draws or waits begins by asking for the block that is current when it is called.
import { types as t } from "@babel/core";
import { asksForHandle } from "../find/routine.ts";
import type { Output, Place } from "./output.ts";
import { inParentheses } from "./short-literals.ts";

/** `const $2 = here($);` as the first statement of a function, whose body may have been an expression. */
export function beginWithHandle<T extends t.Function>(fn: T, handle: string, outer: Place, out: Output): T {
  const args = outer.handle ? [t.identifier(outer.handle)] : [];
  const ask = t.callExpression(out.imports.runtime("here"), args);
  const statement = t.variableDeclaration("const", [t.variableDeclarator(t.identifier(handle), ask)]);
  if (t.isBlockStatement(fn.body)) {
    fn.body.body.unshift(statement);
  } else if (t.isArrowFunctionExpression(fn)) {
    const value = t.returnStatement(fn.body as t.Expression);
    value.loc = fn.body.loc;
    fn.body = t.blockStatement([statement, value]);
    fn.expression = false;
  }
  return fn;
}

export function rewriteFunction(fn: t.Function, place: Place, out: Output, own?: string): void {
  const routine = out.facts.routines.get(fn);
  // Defaults of parameters are evaluated in the call, before the function has a handle of its own.
  fn.params = fn.params.map((param) => out.rewrite(param, { ...place, asks: true })) as typeof fn.params;
  if ("key" in fn && fn.computed) fn.key = out.rewrite(fn.key as t.Expression, place);
  // What is a call site of its own each time draws where it is called, not in the block around its source.
  const container = own ?? (routine?.repeats ? place.container : null);
  if (routine?.asks) {
    fn.body = rewriteBody(fn, { ...place, asks: true, container, inHtml: false }, out);
  } else if (routine && asksForHandle(routine)) {
    const handle = out.names.nextHandle(place.handle);
    fn.body = out.rewrite(fn.body, { handle, container, inHtml: false });
    beginWithHandle(fn, handle, place, out);
  } else {
    fn.body = rewriteBody(fn, { ...place, container }, out);
  }
}

/** An arrow function's body may be an object. */
export function rewriteBody<T extends t.Function>(fn: T, place: Place, out: Output): T["body"] {
  return inParentheses(out.rewrite(fn.body, place), fn, "body") as T["body"];
}

const walks = new Set(["map", "flatMap", "forEach", "from"]);

/** `rows.map($.row = (row) => …)`: the block holds the function until its next run, so that a browser does not drop its machine code. */
export function holdRow(
  made: t.Node | t.Node[],
  call: t.Node,
  { handle, asks }: Place,
  out: Output,
): t.Node | t.Node[] {
  if (!t.isArrowFunctionExpression(made as t.Node) || !handle || asks || !isWalk(call)) return made;
  if (!out.facts.routines.get(made as t.Function)?.draws) return made;
  const row = t.memberExpression(t.identifier(handle), t.identifier("row"));
  return t.assignmentExpression("=", row, made as t.Expression);
}

const isWalk = (call: t.Node): boolean =>
  (t.isCallExpression(call) || t.isOptionalCallExpression(call)) &&
  (t.isMemberExpression(call.callee) || t.isOptionalMemberExpression(call.callee)) &&
  t.isIdentifier(call.callee.property) &&
  walks.has(call.callee.property.name);
