// The thread that translates.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { virtualOf } from "../virtual/index.ts";
import type { Answer, Desk, Job, Places } from "./thread.ts";

const { answers, count } = workerData as Desk;

/** Of the last translation of each file: many objects, sent only where something was found. */
const known = new Map<string, Places>();

parentPort!.on("message", ({ file, source, places }: Job) => {
  try {
    if (places === true) answer({ file, places: known.get(file)! });
    else translate(file, source ?? readFileSync(file, "utf8"));
  } catch (error) {
    // Who asks for a file that cannot be read reads it again, and says what is wrong.
    if ((error as NodeJS.ErrnoException).code !== undefined) return answer({ file });
    answer({ file, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function translate(file: string, given: string): void {
  const { source, text, state, ...places } = virtualOf(given);
  known.set(file, places);
  answer({ file, text: { source, text, state } });
}

function answer(message: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
  answers.postMessage(message);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}
