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
  const at = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return { now: { result: step.value }, stop: () => {} };
    if (performance.now() - at > SLICE) break;
  }
  let stopped = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = (): void => {
    if (stopped) return;
    const step = work.next();
    if (step.done !== true) return channel.port2.postMessage(null);
    channel.port1.close();
    done(step.value);
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
