// Compiles app scripts beside the editor's questions: large ones take longer than a key may.
import { parentPort } from "node:worker_threads";
import type { Diagnostic } from "../../diagnostic.ts";

export interface Job {
  file: string;
  source: string;
}

export interface Done {
  file: string;
  diagnostics: Diagnostic[];
}

parentPort?.on("message", async ({ file, source }: Job) => {
  const { compile } = await import("../../index.ts");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
  parentPort!.postMessage({ file, diagnostics: compile(source, { file }).diagnostics } satisfies Done);
});
