// Whether a use of a constant may change what it holds, and whether what it holds is only data.
import { types as t, type NodePath } from "@babel/core";
import type { Binding, Scope } from "@babel/traverse";
import { bare } from "./literal.ts";
import { findPublicName } from "./tag.ts";

const changing: ReadonlySet<string> = new Set(
  "push pop shift unshift splice sort reverse fill copyWithin set add delete clear append".split(" "),
);
const reading: ReadonlySet<string> = new Set(
  "at concat entries every filter find findIndex findLast flat flatMap forEach get has includes indexOf join keys map reduce slice some toReversed toSorted toString values with".split(
    " ",
  ),
);

/** A use that is seen to change it: an assignment into it, or a call of a method that does. */
export function isChange(use: NodePath): boolean {
  const chain = chainOf(use);
  const { parent, node } = chain;
  if (chain !== use) {
    if (t.isAssignmentExpression(parent) && parent.left === node) return true;
    if (t.isUpdateExpression(parent) || t.isUnaryExpression(parent, { operator: "delete" })) return true;
    if (t.isForXStatement(parent) && parent.left === node) return true;
    if (chain.findParent((path) => !path.isPattern() && !path.isObjectProperty())?.isAssignmentExpression())
      if (t.isPattern(parent) || (t.isObjectProperty(parent) && t.isPattern(chain.parentPath!.parent))) return true;
    return isCalled(chain) && changing.has(methodOf(node));
  }
  const first = t.isCallExpression(parent) && parent.arguments[0] === node ? bare(parent.callee) : null;
  return (
    t.isMemberExpression(first) &&
    t.isIdentifier(first.object) &&
    /^(Object|Reflect)$/.test(first.object.name) &&
    /^(assign|define|set|delete)/.test(methodOf(first))
  );
}

/** A use after which it may hold something else: it is changed, called upon, or handed on. */
export function mayChange(use: NodePath): boolean {
  if (isChange(use)) return true;
  const chain = chainOf(use);
  if (isCalled(chain)) return !reading.has(methodOf(chain.node));
  const { parent, node } = chain;
  if (chain !== use && /^(length|size)$/.test(methodOf(node))) return false;
  if (t.isCallExpression(parent) || t.isNewExpression(parent)) return parent.callee !== node;
  return t.isVariableDeclarator(parent) || t.isAssignmentExpression(parent) || t.isReturnStatement(parent);
}

/** `seen.rows[0]` of `seen`. */
function chainOf(use: NodePath): NodePath {
  let chain = use;
  for (let up = chain.parentPath; up; up = up.parentPath) {
    const isPart =
      (t.isMemberExpression(up.node) || t.isOptionalMemberExpression(up.node)) && up.node.object === chain.node;
    if (!isPart && bare(up.node) === up.node) break;
    chain = up;
  }
  return chain;
}

function isCalled({ parent, node }: NodePath): boolean {
  return (t.isCallExpression(parent) || t.isOptionalCallExpression(parent)) && parent.callee === node;
}

function methodOf(node: t.Node): string {
  const { property, computed } = node as t.MemberExpression;
  return !computed && t.isIdentifier(property) ? property.name : "";
}

/** Built-in things that make data of data. */
const builtIn =
  /^(Array|BigInt|Boolean|Error|Intl|JSON|Map|Math|Number|Object|RegExp|Set|String|Symbol|URL|WeakMap|WeakSet|\w+Array)$/;

/** Data, code, and what is made of them in the same way each time. What comes from imports is their business. */
export function isStaticValue(node: t.Node, scope: Scope, seen = new Set<Binding>()): boolean {
  const value = bare(node);
  const isStatic = (part: t.Node) => isStaticValue(part, scope, seen);
  if (t.isFunction(value) || t.isClass(value) || t.isTSEnumDeclaration(value)) return true;
  if (t.isIdentifier(value)) return isStaticName(value.name, scope, seen);
  if (t.isCallExpression(value)) {
    if (findPublicName(value.callee, scope) !== null) return true;
    const callee = bare(value.callee);
    if (t.isMemberExpression(callee, { computed: false }) && /^(random|now)$/.test(methodOf(callee))) return false;
    const isOwn =
      t.isIdentifier(callee) && scope.getBinding(callee.name)?.kind !== "module" && !builtIn.test(callee.name);
    return !isOwn && isStatic(callee) && value.arguments.every(isStatic);
  }
  if (t.isNewExpression(value))
    return (
      t.isIdentifier(rootOf(value.callee)) && isBuiltIn(rootOf(value.callee), scope) && value.arguments.every(isStatic)
    );
  // What draws there is reported by itself.
  if (t.isJSX(value)) return true;
  if (/^(Await|Yield|Assignment|Update|TaggedTemplate|Import)/.test(value.type)) return false;
  if (t.isMemberExpression(value) && !value.computed) return isStatic(value.object);
  if (t.isObjectProperty(value) && !value.computed) return isStatic(value.value);
  return (t.VISITOR_KEYS[value.type] ?? []).every((key) => {
    const child = (value as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
    return [child].flat().every((part) => part == null || t.isTSType(part) || isStatic(part));
  });
}

function isStaticName(name: string, scope: Scope, seen: Set<Binding>): boolean {
  const binding = scope.getBinding(name);
  if (!binding) return !/^(document|window|location|navigator|performance|crypto|process|globalThis|Date)$/.test(name);
  if (binding.kind === "module" || seen.has(binding)) return true;
  seen.add(binding);
  const { node } = binding.path;
  return !t.isVariableDeclarator(node) || !node.init || isStaticValue(node.init, binding.scope, seen);
}

function isBuiltIn(node: t.Node, scope: Scope): boolean {
  return t.isIdentifier(node) && !scope.getBinding(node.name) && builtIn.test(node.name);
}

const rootOf = (node: t.Node): t.Node => (t.isMemberExpression(node) ? rootOf(node.object) : node);
