// `bind={state.x}`: the two functions through which an element reads and writes what it is bound to.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import { bare } from "../find/literal.ts";
import { isStill } from "../find/order.ts";
import type { Output, Place } from "./output.ts";

export function emitBind(expression: t.Expression, scope: Scope, place: Place, out: Output): t.Expression {
  const once: Once[] = [];
  const isMember = t.isMemberExpression(bare(expression));
  const target = isMember ? findOnce(bare(expression) as t.Expression, once, scope, out) : expression;
  const params = once.map(({ name }) => t.identifier(name));
  const values = once.map(({ value }) => out.rewrite(value, place));
  const bound = emitAccess(bare(out.rewrite(target, place)) as t.Expression, expression.loc);
  return once.length === 0 ? bound : t.callExpression(t.arrowFunctionExpression(params, bound), values);
}

/** What is evaluated where the element is drawn: which variable it is does not change afterwards. */
interface Once {
  readonly name: string;
  readonly value: t.Expression;
}

/** `rows[i].name` → `rows[_key].name`: keys, and where it begins, unless they are the same whenever they are looked at. */
function findOnce(node: t.Expression, once: Once[], scope: Scope, out: Output): t.Expression {
  const keep = (value: t.Expression, name: string): t.Expression => {
    if (isStill(value, scope)) return value;
    once.push({ name: out.names.create(name), value });
    return t.inherits(t.identifier(once.at(-1)!.name), value);
  };
  const member = bare(node);
  if (!t.isMemberExpression(member)) return t.isSuper(member) ? node : keep(node, "_object");
  member.object = findOnce(member.object as t.Expression, once, scope, out);
  if (member.computed) member.property = keep(member.property as t.Expression, "_key");
  return member;
}

function emitAccess(target: t.Expression, loc: t.Expression["loc"]): t.ObjectExpression {
  const value = t.identifier(usesName(target, "value") ? "$value" : "value");
  const body: t.Statement[] = [];
  // What cannot be assigned to was reported; the rest of the file is still worth compiling.
  if (t.isIdentifier(target) || t.isMemberExpression(target)) {
    const assignment = t.assignmentExpression("=", t.cloneNode(target), t.cloneNode(value));
    assignment.loc = loc;
    body.push(t.expressionStatement(assignment));
  }
  return t.objectExpression([
    t.objectProperty(t.identifier("get"), t.arrowFunctionExpression([], target)),
    t.objectProperty(t.identifier("set"), t.arrowFunctionExpression([value], t.blockStatement(body))),
  ]);
}

function usesName(expression: t.Expression, name: string): boolean {
  let found = false;
  const properties = new Set<t.Node>();
  t.traverseFast(expression, (node) => {
    if (t.isMemberExpression(node) && !node.computed) properties.add(node.property);
    if (t.isIdentifier(node, { name }) && !properties.has(node)) found = true;
  });
  return found;
}
