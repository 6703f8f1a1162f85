// Whether two expressions may be evaluated in the other order: nobody could tell.
import { types as t } from "@babel/core";
import type { Scope } from "@babel/traverse";
import { bare } from "./literal.ts";

/** `still`: the same whenever it is evaluated; `reads`: changes nothing; `acts`: may do anything. */
type Effect = "still" | "reads" | "acts";

const rank: Record<Effect, number> = { still: 0, reads: 1, acts: 2 };

const passing: ReadonlySet<string> = new Set([
  "MemberExpression",
  "OptionalMemberExpression",
  "TemplateLiteral",
  "TemplateElement",
  "BinaryExpression",
  "LogicalExpression",
  "ConditionalExpression",
  "ArrayExpression",
  "ObjectExpression",
  "ObjectProperty",
  "JSXText",
]);

export function mayChangePlaces(one: t.Node, other: t.Node, scope: Scope): boolean {
  const [a, b] = [rank[effectOf(one, scope)], rank[effectOf(other, scope)]];
  return a === 0 || b === 0 || a + b <= 2;
}

/** The same whenever it is evaluated. */
export const isStill = (node: t.Node, scope: Scope): boolean => effectOf(node, scope) === "still";

function effectOf(node: t.Node, scope: Scope): Effect {
  const value = bare(node);
  if (t.isLiteral(value) && !t.isTemplateLiteral(value)) return "still";
  if (t.isFunction(value) || t.isThisExpression(value)) return "still";
  if (t.isIdentifier(value)) return scope.getBinding(value.name)?.constant ? "still" : "reads";
  const isSafe = passing.has(value.type) || (t.isUnaryExpression(value) && value.operator !== "delete");
  if (!isSafe) return "acts";
  let worst: Effect = t.isMemberExpression(value) || t.isOptionalMemberExpression(value) ? "reads" : "still";
  for (const part of partsOf(value)) {
    const effect = effectOf(part, scope);
    if (rank[effect] > rank[worst]) worst = effect;
  }
  return worst;
}

/** What is evaluated: names of properties are not. */
function partsOf(node: t.Node): t.Node[] {
  if ((t.isMemberExpression(node) || t.isOptionalMemberExpression(node)) && !node.computed) return [node.object];
  if (t.isObjectProperty(node) && !node.computed) return [node.value];
  return (t.VISITOR_KEYS[node.type] ?? []).flatMap((key) => {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
    return [child].flat().filter((part): part is t.Node => part != null);
  });
}
