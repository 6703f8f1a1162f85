// Functions that are handed to somebody who calls them later and knows of no run: timers, listeners, promises, plain modules.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import { bare } from "./literal.ts";
import { findPublicName, isForeign } from "./tag.ts";

/** What is handed on, and what becomes of it. */
export interface Handed {
  readonly value: t.Node;
  /** Who gets it calls it later, whether or not it is asynchronous. */
  readonly later: boolean;
  /** Called by a timer or an event, to which what comes of it means nothing. */
  readonly listens: boolean;
  /** Called by a timer: nobody takes it back, so it may be any value. */
  readonly timed: boolean;
}

export function findHanded(node: t.Node, scope: Scope): Handed[] {
  if (t.isAssignmentExpression(node)) {
    const { left, right } = node;
    const listens = t.isMemberExpression(left) && t.isIdentifier(left.property) && /^on[a-z]/.test(left.property.name);
    return listens ? [{ value: bare(right), later: true, listens, timed: false }] : [];
  }
  if (!t.isCallExpression(node) && !t.isNewExpression(node)) return [];
  if (isPure(node.callee, scope) || isKept(node.callee, scope)) return [];
  const name = calledName(node);
  const timed = timers.test(name);
  const listens = timed || (t.isNewExpression(node) ? observers : listeners).test(name);
  const foreign = !listens && isForeign(node.callee as t.Expression, scope);
  const later = listens || name === "then" || foreign;
  return node.arguments.flatMap((argument, index) => {
    const value = bare(argument as t.Expression);
    const values = foreign && t.isObjectExpression(value) ? valuesOf(value) : [value];
    return values.map((one) => ({ value: one, later, listens, timed: timed && index === 0 }));
  });
}

const pure = /^(String|Boolean|Number|Object|Reflect|Symbol|JSON|Array|Error|WeakMap|WeakSet|Map|Set)$/;

/** What looks at a function, or keeps it, and does not call it. */
function isPure(callee: t.Node, scope: Scope): boolean {
  const root = t.isMemberExpression(callee) ? callee.object : callee;
  if (!t.isIdentifier(root) || !pure.test(root.name) || scope.hasBinding(root.name, true)) return false;
  return !(t.isMemberExpression(callee) && t.isIdentifier(callee.property, { name: "from" }));
}

/** What is remembered, and what is done at its end, has somebody who looks after it. */
function isKept(callee: t.Node, scope: Scope): boolean {
  const name = t.isMemberExpression(callee) ? callee.object : callee;
  return /^(cache|memo|cleanup)$/.test(findPublicName(name, scope) ?? "");
}

const valuesOf = (object: t.ObjectExpression): t.Node[] =>
  object.properties.flatMap((property) => (t.isObjectProperty(property) ? [bare(property.value)] : []));

/** `"then"` for `promise.then(…)`, `"setTimeout"` for `setTimeout(…)`. */
export function calledName({ callee }: { readonly callee: t.Node }): string {
  const isMember = t.isMemberExpression(callee) || t.isOptionalMemberExpression(callee);
  const name = isMember && !callee.computed ? callee.property : callee;
  return t.isIdentifier(name) ? name.name : "";
}

const timers = /^(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|requestIdleCallback)$/;

/** Those that take a listener away are told the same function. */
const listeners = /^(addEventListener|removeEventListener|addListener|removeListener|on|once|off)$/;

const observers = /Observer$/;

/** `new Promise(…)`: whoever waits for it has to be told, also in a run that was cut short. */
export const isExecutor = (fn: t.Node | undefined, parent: t.Node | null): boolean =>
  t.isNewExpression(parent) && calledName(parent) === "Promise" && parent.arguments[0] === fn;

const acts: ReadonlySet<string> = new Set([
  "CallExpression",
  "OptionalCallExpression",
  "NewExpression",
  "TaggedTemplateExpression",
  "AssignmentExpression",
  "UpdateExpression",
  "AwaitExpression",
  "JSXElement",
]);

/** False for a function that only computes: whoever calls it, and when, is all the same. */
export function doesSomething(node: t.Node): boolean {
  if (acts.has(node.type)) return true;
  const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null>;
  return (t.VISITOR_KEYS[node.type] ?? []).some((key) =>
    [fields[key]].flat().some((child) => child !== null && child !== undefined && doesSomething(child)),
  );
}

/** Where the name of a function hands it on: it is neither called nor asked for a property. */
export function isHandle(node: t.Node, parent: t.Node | null): boolean {
  if (!t.isIdentifier(node) || parent === null) return false;
  if (t.isMemberExpression(parent)) return parent.object !== node;
  return !((t.isCallExpression(parent) || t.isNewExpression(parent)) && parent.callee === node);
}
