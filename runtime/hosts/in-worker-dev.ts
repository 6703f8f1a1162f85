// What `dacapo/worker` is in development: the same, with full messages, frames of the source, hints in the console, and the recorder of the inspector.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a page there is no other way. */
import type { App } from "../core/run/app.ts";
import { type Answering, answerPanel } from "../inspector/answer.ts";
import { Recorder } from "../inspector/recorder.ts";
import type { Asked, Said } from "../inspector/said.ts";
import { type Build, buildNow, carryOver } from "../wire/builds.ts";
import type { SessionEnd } from "../wire/session-end.ts";
import { hintStays } from "../wire/hint-stays.ts";
import { takeSnapshot } from "../wire/snapshot.ts";
import { type Beside, runInWorker as run, type Scope } from "./in-worker.ts";
import { locate } from "./locate.ts";
import { locateAll } from "./locate-all.ts";
import { loadMessages } from "./messages.ts";
import { printHints } from "./print-hints.ts";

/** What is said in development beside all that a page and its worker say: between the inspector's panel and its recorder, and of versions. */
export interface Inspecting {
  readonly op: "inspect";
  readonly asked?: Asked;
  readonly said?: Said;
  /** To the page: the version that runs. To the worker: the one before. */
  readonly build?: Build;
}

/** @param scope The worker's global object. */
export function runInWorker(app: App, scope: Scope): void {
  loadMessages();
  let answering: Answering | undefined;
  let before: Build | undefined;
  const say = (said: Said): void => scope.postMessage({ op: "inspect", said } satisfies Inspecting);
  scope.addEventListener("message", ({ data }) => {
    const { op, asked, build } = data as Inspecting | (Beside & { asked?: undefined; build?: undefined });
    if (op === "inspect") {
      before = build ?? before;
      if (asked !== undefined) answering?.hear(asked);
    } else if (op === "begin" && before !== undefined) findAgain(data as Extract<Beside, { op: "begin" }>, before);
  });
  run(app, scope, {
    hint: printHints(app.file, locate),
    locate: locateAll(locate),
    watch(session) {
      answering?.close();
      answering = answerPanel(new Recorder(session), say);
      say({ op: "anew" });
      scope.postMessage({ op: "inspect", build: buildNow() } satisfies Inspecting);
    },
    settled: ({ session }: SessionEnd) => hintStays(session, takeSnapshot(session)),
  });
}

/** What widgets held in the version before, by where they stand in this one. */
function findAgain(begin: Extract<Beside, { op: "begin" }>, before: Build): void {
  const { snapshot } = begin;
  if (snapshot === null) return;
  const found = carryOver(snapshot.widgets, before, buildNow());
  Object.assign(begin, { snapshot: { ...snapshot, ...found } });
}
