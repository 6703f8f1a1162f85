// Where forms may stand, and what submits them.
import { keeperAround } from "../../run/keeper.ts";
import type { Node } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";

/** For a form: one in another could not be sent alone. */
export function apartFromForms(node: Node): void {
  if (keeperAround(node) !== null) throw new Problem("form-in-form", { element: node.name });
}

/** For what submits: it needs a form that it can send. */
export function insideForm(node: Node): void {
  if (keeperAround(node) === null) throw new Problem("submit-outside-form", { element: node.name });
}

/** For what sends by itself: a form would hold back what is entered. */
export function outsideForms(node: Node): void {
  if (keeperAround(node) !== null) throw new Problem("sends-by-itself", { element: node.name });
}
