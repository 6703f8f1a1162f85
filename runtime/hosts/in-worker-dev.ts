// What `dacapo/worker` is in development: the same, with full messages, and with hints in the console.
import { Hints } from "../core/features/hints/hints.ts";
import type { App } from "../core/run/app.ts";
import type { SessionEnd } from "../wire/session-end.ts";
import { hintStays } from "../wire/hint-stays.ts";
import { takeSnapshot } from "../wire/snapshot.ts";
import { runInWorker as run, type Scope } from "./in-worker.ts";
import { loadMessages } from "./messages.ts";

/** @param scope The worker's global object. */
export function runInWorker(app: App, scope: Scope): void {
  loadMessages();
  const hints = new Hints(app.file, ({ code, message, hint, place, docs }) =>
    console.warn(`[dacapo] ${place} ${code}\n${message}\n${hint}\n${docs}`),
  );
  run(app, scope, {
    hint: (code, facts) => hints.add(code, facts),
    settled: ({ session }: SessionEnd) => hintStays(session, takeSnapshot(session)),
  });
}
