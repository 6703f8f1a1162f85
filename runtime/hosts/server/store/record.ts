// What a store has of a session: enough for the script to run once elsewhere, and the page is there.
import type { SessionEnd } from "../../../wire/session-end.ts";
import { localKeys, type Snapshot, takeSnapshot } from "../../../wire/snapshot.ts";

export interface SessionRecord {
  /** The app, and the browser that it belongs to. */
  readonly app: string;
  readonly owner: string;
  /** The version of the script that wrote it. */
  readonly build: string;
  /** The number of the last letter that was done. */
  readonly done: number;
  readonly path: string;
  readonly search: string;
  readonly stored: SessionEnd["stored"];
  readonly snapshot: Pick<Snapshot, "state" | "widgets" | "moved">;
}

/** A session as it is at rest, and whether everything of it is in there. */
export function takeRecord(end: SessionEnd, about: Pick<SessionRecord, "app" | "owner" | "build">) {
  const { state, widgets, stays } = takeSnapshot(end.session);
  const { path, search } = end.facts;
  const record: SessionRecord = {
    ...about,
    done: end.taken,
    path,
    search,
    stored: end.stored,
    snapshot: { state, widgets },
  };
  return { text: JSON.stringify(record), isWhole: stays.length === 0 && localKeys(end.session).size === 0 };
}

/** A session of which nothing is known yet. */
export function beginningOf(end: SessionEnd, about: Pick<SessionRecord, "app" | "owner" | "build">): string {
  const { path, search } = end.facts;
  const record: SessionRecord = { ...about, done: 0, path, search, stored: [], snapshot: { state: [], widgets: [] } };
  return JSON.stringify(record);
}

/** Nothing where another version of the server wrote something else. */
export function readRecord(text: string): SessionRecord | undefined {
  try {
    const record = JSON.parse(text) as SessionRecord;
    const { app, owner, build, path, search } = record;
    const texts: unknown[] = [app, owner, build, path, search];
    const isOne = texts.every((part) => typeof part === "string") && Number.isSafeInteger(record.done);
    return isOne && Array.isArray(record.snapshot.state) && Array.isArray(record.snapshot.widgets) ? record : undefined;
  } catch {
    return undefined;
  }
}
