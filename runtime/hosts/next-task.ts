// Lets a page paint and deliver events in the middle of a long script.
import { facts } from "./facts.ts";

/** Lets the host do so, because the script asks. */
export function withTick<T>(asked: T): T {
  facts.tick = nextTask;
  return asked;
}

/** Resolves in the next task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
