// Whether drawing happens in runs, and whether runs come to an end.
import { types as t } from "@babel/core";
import type { Report } from "../diagnostic.ts";
import type { Drawing } from "../find/drawing.ts";
import type { Facts } from "../find/facts.ts";
import { findPublicName } from "../find/tag.ts";
import { nameSpan } from "./span.ts";

export function checkRuns(facts: Facts, report: Report): void {
  for (const drawing of facts.drawings.values()) {
    if (drawing.routine.kind !== "module") continue;
    const name = nameOf(drawing);
    report("drawing-outside-run", nameSpan(drawing), {
      found: drawing.kind === "memo" ? "`memo(…)` is called" : `\`${name}\` is drawn`,
      where: "what is exported, or used by an export, is evaluated once when the file is loaded.",
      write:
        drawing.kind === "memo"
          ? "Call it in the script, or in a function that the script calls; results for all users are remembered by `cache(…)`."
          : `Draw it in the script, or in a function: \`export function Name() { return ${name}; }\`.`,
    });
  }
  checkEndless(facts.parts.body, facts, report);
}

/** Reports a `rerun()` that every run reaches; says whether the statements may end or wait before what follows. */
function checkEndless(statements: readonly t.Statement[], facts: Facts, report: Report): boolean {
  for (const statement of statements) {
    const inner = insideOf(statement);
    const first = firstOf(statement);
    if (inner !== null) {
      if (checkEndless(inner, facts, report)) return true;
    } else if (first !== null && isCallOf(first, ["rerun"], facts)) {
      report("rerun-unconditional", first.loc);
      return true;
    } else if (mayEnd(statement, facts)) {
      return true;
    }
  }
  return false;
}

/** The statements that a statement always comes to; `null` where it is none that holds others, or may leave them out. */
function insideOf(statement: t.Statement): t.Statement[] | null {
  if (t.isBlockStatement(statement)) return statement.body;
  // An error that is caught may be how the script ends its reruns.
  if (t.isTryStatement(statement) && !statement.handler)
    return [...statement.block.body, ...(statement.finalizer?.body ?? [])];
  return null;
}

/** What a statement evaluates before anything else. */
function firstOf(statement: t.Statement): t.Node | null {
  let node: t.Node | null | undefined;
  if (t.isExpressionStatement(statement)) node = statement.expression;
  else if (t.isVariableDeclaration(statement)) node = statement.declarations[0]?.init;
  else if (t.isThrowStatement(statement)) node = statement.argument;
  while (node) {
    if (t.isSequenceExpression(node)) node = node.expressions[0];
    else if (t.isUnaryExpression(node, { operator: "void" }) || t.isAwaitExpression(node)) node = node.argument;
    else if (t.isTSAsExpression(node) || t.isTSNonNullExpression(node) || t.isParenthesizedExpression(node))
      node = node.expression;
    else return node;
  }
  return null;
}

/** Whether a run may end in a statement, or wait: a script that waits and reruns is a clock. */
function mayEnd(statement: t.Statement, facts: Facts): boolean {
  let found = false;
  const look = (node: t.Node): void => {
    if (found || t.isFunction(node)) return;
    if (t.isThrowStatement(node) || t.isAwaitExpression(node) || isCallOf(node, ["rerun", "stop", "navigate"], facts)) {
      found = true;
      return;
    }
    for (const key of t.VISITOR_KEYS[node.type] ?? []) {
      const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null>)[key];
      if (Array.isArray(child)) child.forEach((item) => item && look(item));
      else if (child) look(child);
    }
  };
  look(statement);
  return found;
}

function isCallOf(node: t.Node, names: readonly string[], { program }: Facts): boolean {
  if (!t.isCallExpression(node)) return false;
  const name = findPublicName(node.callee, program.scope);
  return name !== null && names.includes(name);
}

function nameOf(drawing: Drawing): string {
  if (drawing.kind === "memo") return "memo(…)";
  if (drawing.kind === "call") return `${drawing.name}(…)`;
  if (drawing.kind === "element")
    return t.isCallExpression(drawing.node) ? `${drawing.tag.name}(…)` : `<${drawing.tag.name} … />`;
  return drawing.kind === "fragment" ? "<>…</>" : "children";
}
