// The hint `session-stays`: what is lost where the session goes on elsewhere, if nobody has said that it may be.
import type { Session } from "../core/run/session.ts";
import type { Snapshot } from "./snapshot.ts";

export function hintStays(session: Session, { stays }: Snapshot): void {
  for (const path of stays) if (path.startsWith("session.")) session.hint("session-stays", { path });
}
