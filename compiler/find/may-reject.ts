// Calls that may give a promise which fails, as far as a script shows it: nobody here knows what other modules and methods return.
import { types as t } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import { bare } from "./literal.ts";
import { calledName, isExecutor } from "./later.ts";
import { findPublicName, isForeign } from "./tag.ts";

export function mayReject(value: t.Node, scope: Scope): boolean {
  if (t.isNewExpression(value)) return isExecutor(value.arguments[0], value);
  if (!t.isCallExpression(value) && !t.isOptionalCallExpression(value)) return false;
  const callee = bare(value.callee);
  if (t.isImport(callee) || isForeign(callee, scope)) return true;
  if (t.isMemberExpression(callee) || t.isOptionalMemberExpression(callee)) {
    const { object } = callee;
    const name = calledName({ callee });
    if (findPublicName(object, scope) !== null) return name === "update";
    return !settled.has(name) && !(isGlobal(object, scope) && !promising.has(object.name));
  }
  if (!t.isIdentifier(callee)) return false;
  const binding = scope.getBinding(callee.name);
  return binding === undefined ? callee.name === "fetch" : isUnknown(binding);
}

const isGlobal = (node: t.Node, scope: Scope): node is t.Identifier =>
  t.isIdentifier(node) && !scope.hasBinding(node.name, true);

/** What the language has that gives promises. */
const promising: ReadonlySet<string> = new Set([
  "Promise",
  "navigator",
  "document",
  "caches",
  "self",
  "window",
  "globalThis",
]);

/** Methods of lists, of handles and of events: they are called often, and give none. */
const settled: ReadonlySet<string> = new Set(
  "push pop shift unshift splice sort reverse fill forEach update preventDefault stopPropagation addEventListener removeEventListener".split(
    " ",
  ),
);

/** A variable that holds some function: a parameter, what was made or looked up. What an element gives is a block. */
function isUnknown({ kind, path }: Binding): boolean {
  const { node, parent, parentPath } = path;
  if (kind === "param") return !isExecutor(parent, parentPath?.parent ?? null);
  if (!t.isVariableDeclarator(node) || !node.init) return false;
  const init = bare(node.init);
  return !(t.isJSX(init) || t.isFunction(init));
}
