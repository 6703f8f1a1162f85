// Prints what the author should know, in development: each hint once for each place.
import { type Hint, Hints } from "../core/features/hints/hints.ts";
import type { Host } from "../core/run/host.ts";
import { findPlaces } from "../watch/places.ts";

/** @param file The script. @param locate Where in the source an error happened. */
export function printHints(file: string, locate: NonNullable<Host["locate"]>): NonNullable<Host["hint"]> {
  const hints = new Hints(file, print);
  return (code, facts) => {
    if (!hints.has(code, facts["at"])) void findPlaces({ locate }, facts, (found) => hints.add(code, found));
  };
}

function print({ code, message, hint: cure, place, docs }: Hint): void {
  console.warn(`[dacapo] ${place} ${code}\n${message}\n${cure}\n${docs}`);
}
