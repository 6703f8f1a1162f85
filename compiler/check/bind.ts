// Whether what `bind` names can be assigned to.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import type { Report } from "../diagnostic.ts";
import type { Facts } from "../find/facts.ts";
import { bare } from "../find/literal.ts";
import { findProp } from "../find/props.ts";

export function checkBind({ drawings }: Facts, report: Report): void {
  for (const drawing of drawings.values()) {
    const bind = drawing.kind === "element" ? findProp(drawing.props, "bind") : undefined;
    if (!bind) continue;
    const target = bare(bind.value);
    const reason = findObstacle(target, drawing.scope);
    if (reason) report("bind-not-assignable", bind.value.loc, { expression: textOf(target), reason });
  }
}

/** Why an expression cannot be assigned to, or `null` when it can. */
function findObstacle(target: t.Node, scope: Scope): string | null {
  if (t.isMemberExpression(target)) return null;
  if (t.isOptionalMemberExpression(target)) return "with `?.` there may be nothing to assign to";
  if (t.isCallExpression(target)) return "a call gives a value, not a variable";
  if (!t.isIdentifier(target)) return "it is a value, not a variable";
  switch (scope.getBinding(target.name)?.kind) {
    case "const":
      return `\`${target.name}\` is a constant`;
    case "module":
      return `\`${target.name}\` is an import`;
    case "hoisted":
    case "local":
      return `\`${target.name}\` is a function or a class`;
    default:
      return target.name === "undefined" ? "it is a value, not a variable" : null;
  }
}

function textOf(target: t.Node): string {
  if (t.isIdentifier(target)) return target.name;
  if (t.isCallExpression(target)) return `${textOf(target.callee)}(…)`;
  if (t.isMemberExpression(target) && t.isIdentifier(target.property) && !target.computed) {
    return `${textOf(target.object)}.${target.property.name}`;
  }
  if (t.isOptionalMemberExpression(target) && t.isIdentifier(target.property) && !target.computed) {
    return `${textOf(target.object)}${target.optional ? "?." : "."}${target.property.name}`;
  }
  if (t.isStringLiteral(target)) return JSON.stringify(target.value);
  if (t.isNumericLiteral(target) || t.isBooleanLiteral(target)) return String(target.value);
  return "…";
}
