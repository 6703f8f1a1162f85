// Hot reload in the page: scripts tell their call sites, and an edited one is taken in without losing what was entered.
import type { App } from "../core/run/app.ts";
import { edit } from "../core/features/edit/edit.ts";
import { rematch, type SiteFact } from "../core/features/edit/rematch.ts";
import type { Session } from "../core/run/session.ts";
import type { Site } from "../core/tape/site.ts";

/** What of Vite's `import.meta.hot` is used. */
interface Hot {
  invalidate(message?: string): void;
}

interface ScriptFile {
  /** The call sites that the pages were drawn with, and those of the newest version. */
  drawn: readonly SiteFact[];
  newest: readonly SiteFact[];
}

const files = new Map<string, ScriptFile>();
const sessions = new Set<Session>();
const arrived = new Map<string, App>();
const newest = new Map<string, App>();

/** A script holds on to the pages that it imported: what has come since stands in for them. */
export const newestOf = (app: App): App => newest.get(app.file) ?? app;

/** Keeps a session up to date with its script; the function that it returns ends that. */
export function follow(session: Session): () => void {
  sessions.add(session);
  return () => sessions.delete(session);
}

/** Called by each version of a script, when it is loaded. */
export function register(file: string, facts: readonly SiteFact[]): void {
  const known = files.get(file);
  if (known === undefined) files.set(file, { drawn: facts, newest: facts });
  else known.newest = facts;
}

/** Called when a new version of a script is ready, with its module; and the address of the one before it. */
export function replace(hot: Hot, file: string, next: { default?: App } | undefined, url: string): void {
  // Nothing came: the new version cannot be made, or throws while it is loaded.
  if (next === undefined) return void dispatchEvent(new CustomEvent("dacapo:unloaded", { detail: url }));
  const app = next.default;
  if (app === undefined) {
    hot.invalidate(`${file} has no app any more`);
    return;
  }
  const using = [...sessions].filter((session) => session.app.file === file);
  if (using.some((session) => JSON.stringify(session.app.config) !== JSON.stringify(app.config))) {
    hot.invalidate(`the page configuration in ${file} changed`);
    return;
  }
  // One edit can bring several scripts: they are taken in together, when all have come.
  if (arrived.size === 0) queueMicrotask(takeIn);
  arrived.set(file, app);
  newest.set(file, app);
}

function takeIn(): void {
  const pairs = takePairs();
  for (const session of sessions) edit(session, arrived.get(session.app.file) ?? session.app, pairs);
  arrived.clear();
}

/** Old and new call sites of all files that were loaded again. */
function takePairs(): Map<Site, Site> {
  const pairs = new Map<Site, Site>();
  for (const known of files.values()) {
    if (known.newest === known.drawn) continue;
    for (const [old, now] of rematch(known.drawn, known.newest)) pairs.set(old, now);
    known.drawn = known.newest;
  }
  return pairs;
}
