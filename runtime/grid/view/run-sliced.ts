// Long work in slices, so that the page goes on in between.

/** Milliseconds: half a frame. */
const SLICE = 8;

/**
 * Runs the work through at once if a slice is enough, else goes on later and calls `done`.
 *
 * @returns What came of it at once, and how to give it up.
 */
export function runSliced<T>(
  work: Generator<void, T>,
  done: (result: T) => void,
): { readonly now: { readonly result: T } | null; stop(): void } {
  /** Goes on for a slice; a message for each step would take as long as the work. */
  const slice = (): { readonly result: T } | null => {
    const from = performance.now();
    do {
      const step = work.next();
      if (step.done === true) return { result: step.value };
    } while (performance.now() - from < SLICE);
    return null;
  };
  const now = slice();
  if (now !== null) return { now, stop: () => {} };
  let stopped = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = (): void => {
    if (stopped) return;
    const last = slice();
    if (last === null) return channel.port2.postMessage(null);
    channel.port1.close();
    done(last.result);
  };
  channel.port2.postMessage(null);
  return {
    now: null,
    stop() {
      stopped = true;
      channel.port1.close();
    },
  };
}
