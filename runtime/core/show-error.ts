// Draws an error where its run ended: after what it had drawn, or inside the fragment that it belongs to.
import type { Cursor } from "./cursor.ts";
import { describeError, hasStack } from "./describe-error.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";
import { groupDefinition, Site } from "./site.ts";
import { type Node, UPDATE } from "./node.ts";

export function showError(run: Run, error: unknown): void {
  run.live = true; // it is the session that draws now
  const cursor = run.ground;
  showIn(cursor, error);
  if (run.calling) cursor.abandon();
}

/** Where errors are drawn that stand in no element's place. */
const place = new Site(groupDefinition, {});

export const errorSite = (session: Session): Site => place.of(session.host.exception.definition);

/** Draws an error in the block of a cursor. */
export function showIn(cursor: Cursor, error: unknown, site?: Site, key?: unknown): void {
  const { session } = cursor.run;
  const props = { ...describeError(error), key };
  const node = cursor.spread(site ?? errorSite(session), props) as Node;
  locate(session, node, error, props);
}

/** Makes a node that stands in no block's tape show an error. */
export function fillError(session: Session, node: Node, error: unknown): void {
  const props = describeError(error);
  node.a = props;
  locate(session, node, error, props);
}

/** Frames need a look at source maps, which takes a while: they are added when they are known. */
function locate(session: Session, node: Node, error: unknown, props: Record<string, unknown>): void {
  if (!hasStack(error)) return;
  void session.host.locate?.(error).then(
    (found) => {
      if (found === undefined || node.a !== props) return;
      node.a = { ...props, ...found };
      node.prepared = null;
      session.mark(node, UPDATE);
      session.flush();
    },
    () => {},
  );
}
