// Makes Preact render when the painter says so: inside the event that caused a change, not in a task after it.
import { options } from "preact";

let waiting: (() => void) | null = null;
let after: (() => void)[] = [];

/** Renders what was asked for since the last time, and what came with it. */
export function flush(): void {
  while (waiting !== null || after.length > 0) {
    const [render, then] = [waiting, after];
    waiting = null;
    after = [];
    render?.();
    for (const call of then) call();
  }
}

/** Calls when the present rendering is on the page. */
export function afterFlush(call: () => void): void {
  if (after.push(call) === 1) queueMicrotask(flush);
}

/** What paints ask for by themselves (a state of their own) is still rendered soon after. */
export function holdRenders(): void {
  options.debounceRendering = hold;
}

const hold = (render: () => void): void => {
  waiting = render;
  queueMicrotask(flush);
};
