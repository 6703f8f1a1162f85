// Makes Preact render when the painter says so: inside the event that caused a change, not in a task after it.
import { options } from "preact";

let waiting: (() => void) | null = null;

/** Renders what was asked for since the last time. */
export function flush(): void {
  const render = waiting;
  waiting = null;
  render?.();
}

/** What paints ask for by themselves (a state of their own) is still rendered soon after. */
export function holdRenders(): void {
  options.debounceRendering = hold;
}

const hold = (render: () => void): void => {
  waiting = render;
  queueMicrotask(flush);
};
