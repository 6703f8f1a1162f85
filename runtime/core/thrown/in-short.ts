// What is said of any value and any error at once: in full where that is loaded, else in short until it is.
import type { ErrorFacts } from "./describe-error.ts";

type Full = typeof import("../run/in-full.ts");

let full: Full | undefined;
let coming: Promise<void> | undefined;
const waiting: ((loaded: Full) => void)[] = [];

/** Called when what was said in short can be said in full. */
export const shortened = new Set<() => void>();

/** Loads it beforehand: development and tests see everything at once. */
export function setFull(loaded: Full): void {
  full = loaded;
}

/** Calls with what says everything: at once, or when it has come. */
export function inFull(call: (full: Full) => void): void {
  if (full !== undefined) return call(full);
  waiting.push(call);
  load();
}

/** What could not be loaded leaves the short form until it is needed again, or a run has ended that something waited for. */
export function load(): void {
  coming ??= import("../run/in-full.ts").then(
    (loaded) => {
      full = loaded;
      for (const call of waiting) call(loaded);
      for (const again of shortened) again();
    },
    () => (coming = undefined),
  );
}

export const loadAgain = (): void => void (full ?? (waiting.length > 0 && load()));

/** A value as a person reads it: texts and numbers as they are, nothing for `null` and `undefined`, else what is in it. */
export function writeText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!/^[of]/.test(typeof value)) return String(value);
  if (full !== undefined) return full.write(value);
  load();
  try {
    return String(value).replaceAll("[object Object]", "…");
  } catch {
    return "…";
  }
}

/** An error as its element shows it; `more` is called with what has to be loaded. */
export function describeError(error: unknown, more?: (facts: ErrorFacts) => void): ErrorFacts {
  if (full !== undefined) return full.describeError(error);
  inFull((full) => more?.(full.describeError(error)));
  try {
    const { name, message } = error as Error;
    if (message !== undefined) return { name: writeText(name) || "Error", message: writeText(message) };
  } catch {
    // Nothing can be asked of it.
  }
  return { name: "Error", message: writeText(error) };
}

export const messageOf = (error: unknown): string => describeError(error).message;
