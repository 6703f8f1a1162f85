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
    if (t.isBlockStatement(statement)) {
      if (checkEndless(statement.body, facts, report)) return true;
    } else if (t.isExpressionStatement(statement) && isCallOf(statement.expression, ["rerun"], facts)) {
      report("rerun-unconditional", statement.expression.loc);
      return true;
    } else if (mayEnd(statement, facts)) {
      return true;
    }
  }
  return false;
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
