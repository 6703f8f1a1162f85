// What arrives as a file of its own when it is first needed, and is asked for again when it did not come.
import { messageOf } from "../core/thrown/in-short.ts";

/** What waits to be tried again. */
const waiting = new Set<() => void>();

/** Calls when it is worth another try: the user asks for it, or the network is back. */
export function whenTriedAgain(call: () => void): void {
  addEventListener("online", tryAgain);
  waiting.add(call);
}

export function tryAgain(): void {
  // A style sheet that did not come is asked for by nobody else.
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
    if (link.sheet === null) link.replaceWith(link.cloneNode());
  const calls = [...waiting];
  waiting.clear();
  for (const call of calls) call();
}

let tries = 0;

/**
 * Loads what may have failed before. Firefox asks only once for a file, whether it came or not, and WebKit for one that was to be
 * preloaded: from the second time on it is asked for under another address, as far as `load` says which file it imports.
 *
 * @param fits Whether something is what is loaded.
 * @param before What the last try threw.
 */
export async function loadAgain<T>(
  load: () => T | Promise<T>,
  fits: (found: object) => boolean,
  before: { readonly error: unknown } | undefined,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const found = before === undefined ? undefined : await loadElsewhere(String(load), messageOf(error));
    if (found !== undefined && fits(found as object)) return found as T;
    throw error;
  }
}

/** `import("./file.js")`, or what a bundler makes of it: `import("./file.js").then((e) => e.n)`. */
const importing = /\bimport\(\s*(["'`])(.+?)\1\s*\)(?:\.then\(\(?([\w$]+)\)?\s*=>\s*\3\.([\w$]+)\))?/;

async function loadElsewhere(source: string, message: string): Promise<unknown> {
  const [, , file, , member] = importing.exec(source) ?? [];
  if (file === undefined) return undefined;
  const told = /\bhttps?:\/\/\S+/.exec(message)?.[0];
  const isTold = told !== undefined && nameOf(told) === nameOf(file);
  const address = isTold ? told : new URL(file, import.meta.url).href;
  try {
    const found = await import(/* @vite-ignore */ `${address}${address.includes("?") ? "&" : "?"}again=${++tries}`);
    return member === undefined ? found : found[member];
  } catch {
    return undefined;
  }
}

const nameOf = (address: string): string => address.replace(/\?.*/, "").split("/").at(-1)!;

/** A module, for all who use it. */
export class Chunk<T extends object> {
  loaded: T | undefined;
  failure: { readonly error: unknown } | undefined;
  private coming = false;
  private readonly users = new Set<() => void>();

  constructor(
    private readonly load: () => Promise<T>,
    private readonly fits: (found: object) => boolean,
  ) {}

  /** Calls back when it has come, and when it has not; the function that it returns ends that. */
  use(call: () => void): () => void {
    this.users.add(call);
    void this.ask();
    return () => this.users.delete(call);
  }

  private async ask(): Promise<void> {
    if (this.coming || this.loaded !== undefined) return;
    this.coming = true;
    try {
      this.loaded = await loadAgain(this.load, this.fits, this.failure);
      this.failure = undefined;
    } catch (error) {
      this.failure = { error };
      whenTriedAgain(() => void this.ask());
    }
    this.coming = false;
    this.users.forEach((call) => call());
  }
}
