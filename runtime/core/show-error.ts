// Draws an error where its run ended: after what it had drawn, or inside the fragment that it belongs to.
import type { Cursor } from "./cursor.ts";
import { describeError } from "./describe-error.ts";
import type { Run } from "./run.ts";
import { Site } from "./site.ts";
import { type Node, UPDATE } from "./node.ts";

const sites = new WeakMap<object, Site>();

export function showError(run: Run, error: unknown): void {
  run.live = true; // it is the session that draws now
  const cursor = placeOf(run, error);
  showIn(cursor, error);
  if (run.calling) cursor.abandon();
}

/** Draws an error in the block of a cursor. */
export function showIn(cursor: Cursor, error: unknown): void {
  const { run } = cursor;
  const { host } = run.session;
  let site = sites.get(host.exception.definition);
  if (site === undefined) {
    sites.set(host.exception.definition, (site = new Site(host.exception.definition, {}, true)));
  }
  const props = describeError(error);
  const node = cursor.spread(site, props) as Node;
  if (error instanceof Error) locate(run, node, error, props);
}

function placeOf(run: Run, error: unknown): Cursor {
  return run.failure !== null && run.failure.error === error ? run.failure.cursor : run.ground;
}

/** Frames need a look at source maps, which takes a while: they are added when they are known. */
function locate(run: Run, node: Node, error: Error, props: Record<string, unknown>): void {
  const { session } = run;
  void session.host.locate?.(error).then((found) => {
    if (found === undefined || node.a !== props) return;
    node.a = { ...props, ...found };
    node.prepared = null;
    session.mark(node, UPDATE);
    session.flush();
  });
}
