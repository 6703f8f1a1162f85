// What a page waits for before it shows anything: the words of its language, so that none is read in another one first.

/**
 * Where the promise of them is kept, as long as there is one: not in a module, which what is loaded first would have to share with what is
 * loaded later.
 */
export interface Awaiting {
  dacapoWords?: Promise<unknown>;
}

/** At once, where there is nothing to wait for. */
export const whenReady = (call: () => unknown): void =>
  void ((globalThis as Awaiting).dacapoWords?.then(call) ?? call());
