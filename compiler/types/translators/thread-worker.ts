// The thread that translates, and says what the compiler has to say.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type ParsedScript, parseScript, virtualOfParsed } from "../virtual/index.ts";
import type { Answer, Desk, Job, Places } from "./thread.ts";

const { answers, count } = workerData as Desk;

/** Of the last translation of each file: many objects, sent only where something was found. */
const known = new Map<string, Places>();

/** The trees of the last translations, until they are looked at. */
const parsed = new Map<string, { source: string; script: ParsedScript | undefined }>();

parentPort!.on("message", async ({ file, ...job }: Job) => {
  try {
    if ("name" in job) await look(file, job.name);
    else if ("places" in job) answer({ file, places: known.get(file)! });
    else translate(file, job.source ?? readFileSync(file, "utf8"));
  } catch (error) {
    // Who asks for a file that cannot be read reads it again, and says what is wrong.
    if ((error as NodeJS.ErrnoException).code !== undefined) return answer({ file });
    answer({ file, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function translate(file: string, source: string): void {
  const script = parseScript(source, false);
  const { text, state, ...places } = virtualOfParsed(source, script);
  known.set(file, places);
  parsed.set(file, { source, script });
  answer({ file, text: { source, text, state } });
}

async function look(file: string, name: string): Promise<void> {
  const { source, script } = parsed.get(file)!;
  parsed.delete(file);
  if (script === undefined || hasErrors(script)) return answer({ file, diagnostics: null });
  // Not needed for the translations, which are waited for.
  const { diagnose } = await import("../../diagnose.ts");
  answer({ file, diagnostics: diagnose(source, name, script.file) });
}

/** What the parser could go on after. */
const hasErrors = ({ file }: ParsedScript): boolean => (file as { errors?: unknown[] }).errors?.length !== 0;

function answer(message: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
  answers.postMessage(message);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}
