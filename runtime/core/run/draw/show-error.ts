// Draws an error where its run ended: after what it had drawn, or inside the block that runs again alone around it.
import type { Cursor } from "./cursor.ts";
import { describeError } from "../../thrown/in-short.ts";
import type { Run } from "../run.ts";
import type { Session } from "../session.ts";
import { groupDefinition, Site } from "../../tape/site.ts";
import { type Node, UPDATE } from "../../tape/node.ts";

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
  show(session, error, key, (props) => cursor.spread(site ?? errorSite(session), props) as Node);
}

/** Makes a node that stands in no block's tape show an error. */
export function fillError(session: Session, node: Node, error: unknown): void {
  show(session, error, undefined, (props) => {
    node.a = props;
    return node;
  });
}

/** All that is said of it may have to be loaded, and frames need a look at source maps: both are added when they are known. */
function show(session: Session, error: unknown, key: unknown, draw: (props: Record<string, unknown>) => Node): void {
  const add = (found: object | undefined): void => {
    if (found === undefined || node.a !== props) return;
    node.a = props = { ...props, ...found };
    node.prepared = null;
    session.mark(node, UPDATE);
    session.flush();
  };
  let props: Record<string, unknown> = { ...describeError(error, add), key };
  const node = draw(props);
  void session.host.locate?.(error as Error).then(add, () => {});
}
