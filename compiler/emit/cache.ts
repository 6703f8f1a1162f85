// A cached function that stands in a run: made once with the module, used under a name.
import { types as t } from "@babel/core";
import type { CacheCall } from "../find/caches.ts";
import { type Output, outside, standsFor } from "./output.ts";

export function emitCache(node: t.CallExpression, cache: CacheCall, out: Output): t.Expression {
  const name = out.names.create(`_${cache.name ?? "cached"}`);
  const made = standsFor(t.callExpression(out.rewrite(node.callee as t.Expression, outside), []), node);
  made.arguments = node.arguments.map((argument) => out.rewrite(argument, outside));
  nameCached(made, cache);
  out.hoisted.push(t.variableDeclaration("const", [t.variableDeclarator(t.identifier(name), made)]));
  return t.identifier(name);
}

/** `cache(() => …, {}, "name")`: what messages call a function that has no name of its own. */
export function nameCached(call: t.CallExpression, { name }: CacheCall): void {
  const [fn, ...options] = call.arguments;
  const isNamed = t.isFunctionExpression(fn) && fn.id;
  if (name === null || !t.isFunction(fn) || isNamed || options.length > 1 || t.isSpreadElement(options[0])) return;
  call.arguments.push(...(options.length === 0 ? [t.objectExpression([])] : []), t.stringLiteral(name));
}
