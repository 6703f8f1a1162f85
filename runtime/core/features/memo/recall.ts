// What `memo(…)` is compiled to.
import { cursorNow } from "../../run/here.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import type { Site } from "../../tape/site.ts";
import type { Captures } from "./closure.ts";
import { Memos } from "./memos.ts";
import { track } from "./tracked.ts";
import { WorkCursor } from "./work.ts";

/** The result for this call site, key and captures: the one that is there, or computed now. */
export function recall<T>(cursor: Cursor, site: Site, fn: () => T, captures: Captures, key?: unknown): T {
  const { run } = cursor;
  if (!run.goesOn) run.refuse();
  // In a memo there is one result, and this is part of it.
  if (cursor instanceof WorkCursor) return fn();
  track(readsOfWork);
  return run.session.part(Memos).recall(cursor, site, fn, captures, key) as T;
}

function readsOfWork() {
  const cursor = cursorNow();
  return cursor instanceof WorkCursor && cursor.work.executing ? cursor.work.reads : undefined;
}
