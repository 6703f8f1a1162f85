// The one ambient value: the block that the code executing right now draws in. Set only while a run is on the stack.
import type { Tape } from "./tape.ts";

/** The tape of the block that is current, or `null` when no run is executing. */
export let current: Tape | null = null;

/** Makes a tape current and gives back the one before, to be put back afterwards. */
export function setCurrent(next: Tape | null): Tape | null {
  const before = current;
  current = next;
  return before;
}
