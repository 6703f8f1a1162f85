// Promises: what is one, and whether somebody takes it.

export function isPromise(value: unknown): value is Promise<unknown> {
  try {
    return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
  } catch {
    return false;
  }
}

/** Whether somebody took a promise. */
export interface Claim {
  taken: boolean;
}

/** An error belongs to whoever takes the promise; the run reports it only when nobody does. */
export function noticeTaking(promise: Promise<unknown>, claim: Claim): void {
  const then = promise.then.bind(promise);
  promise.then = ((...args: Parameters<typeof then>) => {
    claim.taken = true;
    return then(...args);
  }) as typeof promise.then;
}
