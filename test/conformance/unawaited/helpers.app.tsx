// Functions of a library that draw nothing, and hand on to timers and plain modules what they do later.
import { count, later } from "./plain";

export function countSoon(): void {
  setTimeout(() => { count(); });
}

export const countWhenHeard = (): void => later(() => { count(); });
