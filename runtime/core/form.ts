// Forms: which one a node belongs to, and where forms and what submits them may stand.
import type { Node } from "./node.ts";
import { Problem } from "./problem.ts";

/** The form around a node: membership follows the block that is written to. */
export function formAround(node: Node): Node | null {
  for (let at = node.parent; at !== null; at = at.parent) if (at.site.definition.scope === "form") return at;
  return null;
}

/** Rejects a form in a form, which could not be sent alone, and a button that has no form to send. */
export function checkForm(node: Node): void {
  const { scope, submits, name } = node.site.definition;
  if (scope === "form" && formAround(node) !== null) throw new Problem("form-in-form", { element: name });
  if (submits === true && formAround(node) === null) throw new Problem("submit-outside-form", { element: name });
}
