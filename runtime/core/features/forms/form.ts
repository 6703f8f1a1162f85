// Forms: which one a node belongs to, and where forms and what submits them may stand.
import type { Node } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";

/** The form around a node: membership follows the block that is written to. */
export function formAround(node: Node): Node | null {
  for (let at = node.parent; at !== null; at = at.parent) if (at.site.definition.form !== undefined) return at;
  return null;
}

/** For a form: one in another could not be sent alone. */
export function apartFromForms(node: Node): void {
  if (formAround(node) !== null) throw new Problem("form-in-form", { element: node.name });
}

/** For what submits: it needs a form that it can send. */
export function insideForm(node: Node): void {
  if (formAround(node) === null) throw new Problem("submit-outside-form", { element: node.name });
}

/** For what sends by itself: a form would hold back what is entered. */
export function outsideForms(node: Node): void {
  if (formAround(node) !== null) throw new Problem("sends-by-itself", { element: node.name });
}
