// The thread that translates.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { virtualOf } from "../virtual/index.ts";
import type { Desk, Job, Rest, Text } from "./thread.ts";

const { texts, rests, count } = workerData as Desk;

parentPort!.on("message", ({ file, source = read(file) }: Job) => {
  // Who asks for it reads it again, and says what is wrong.
  if (source === undefined) return send(texts, file);
  const { text, state, source: _, ...rest } = virtualOf(source);
  send(texts, { file, source, text, state } satisfies Text);
  send(rests, rest satisfies Rest);
});

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function send(port: Desk["texts"], message: unknown): void {
  port.postMessage(message);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}
