// Runs the part of the script again that an element stands in, from outside of any run: something has come that it shows.
import type { BlockAccess } from "./definition.ts";
import type { Node } from "../tape/node.ts";
import { isOnPage } from "../tape/on-page.ts";
import { scopeAround } from "./scope.ts";

/** Milliseconds: what has come was waited for, so that no run is counted as one in a row. */
const WAITED = 1000;

export function runAgain({ handle, run: { session } }: BlockAccess): void {
  const node = handle as Node;
  if (!isOnPage(session.root, node)) return;
  const scope = scopeAround(node);
  if (scope !== null) session.wake(scope, WAITED);
  else session.ask({ kind: "outside", patient: true }, `${session.app.file}:${node.site.at}`, WAITED);
}
