// What a page that is elsewhere asks by itself: no gesture of a person, so that it is heard of what is disabled, too.
import { findNode, isOnPage } from "../tape/on-page.ts";
import type { Session } from "./session.ts";
import type { Gesture } from "../wire/wire.ts";

/** False where the element is on no page, or has nothing to say of what is in sight. */
export function hearSight(session: Session, { id, value }: Gesture): boolean {
  const node = findNode(session.root, id);
  const { inSight } = node?.site.definition ?? {};
  if (inSight === undefined || !isOnPage(session.root, node!)) return false;
  inSight(session, node!, value);
  session.flush();
  return true;
}
