// `dacapo/worker`: what runs a script in a worker of its page.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a worker there is no other way. */
import { offered } from "../core/memory/link.ts";
import type { App } from "../core/run/app.ts";
import type { Session } from "../core/run/session.ts";
import { Exception } from "../elements/exception/exception.ts";
import { checkFrame } from "../wire/decode-frame.ts";
import type { Snapshot } from "../wire/snapshot.ts";
import { takeSnapshot } from "../wire/snapshot.ts";
import { type Line, SessionEnd, type SessionPlace } from "../wire/session-end.ts";
import { abort } from "./abort.ts";
import { channelNamed } from "./links/channel.ts";
import { nextTask } from "./next-task.ts";

/** What a worker and its page say beside frames. */
export type Beside =
  /** To the worker, first: what the one before had come to, and what the app is called in this browser. */
  | { readonly op: "begin"; readonly snapshot: Snapshot | null; readonly done: number; readonly name: string }
  | { readonly op: "snapshot"; readonly snapshot: Snapshot; readonly done: number };

/** What of a worker's global object is used. */
export interface Scope {
  postMessage(message: unknown): void;
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
}

/** What development adds. */
interface Watching extends Pick<SessionPlace, "hint" | "locate"> {
  /** Called with the session before its first run. */
  watch(session: Session): void;
  settled(end: SessionEnd): void;
}

/** @param scope The worker's global object. */
export function runInWorker(app: App, scope: Scope, watching?: Watching): void {
  let begun: Extract<Beside, { op: "begin" }> = { op: "begin", snapshot: null, done: 0, name: "" };
  let end: SessionEnd | null = null;
  const line: Line = { send: (frame) => scope.postMessage(frame), close: () => {} };
  scope.addEventListener("message", ({ data }) => {
    if ((data as Beside).op === "begin") {
      begun = data as typeof begun;
      offered.shared = () => channelNamed(begun.name);
      return;
    }
    const frame = checkFrame(data);
    if (frame === undefined) return;
    if (frame.op !== "hello") return void end?.take(frame);
    end = new SessionEnd(app, placeFor(scope, watching), "", frame.page, begun);
    watching?.watch(end.session);
    end.start();
    end.attach(line, 0);
  });
}

const placeFor = (scope: Scope, watching: Watching | undefined): SessionPlace => ({
  ...(watching?.hint && { hint: watching.hint }),
  ...(watching?.locate && { locate: watching.locate }),
  now: () => performance.timeOrigin + performance.now(),
  after(ms: number, call: () => void) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  tick: nextTask,
  abort,
  decoder: () => new TextDecoder(),
  exception: Exception,
  settled(end: SessionEnd): void {
    watching?.settled(end);
    if (end.done === end.taken) return;
    scope.postMessage({ op: "snapshot", snapshot: takeSnapshot(end.session), done: end.taken } satisfies Beside);
  },
});
