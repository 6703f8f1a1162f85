// Where in the source something was written, from the stack that was kept there.
import { placeIn } from "../core/signals.ts";

type Facts = Readonly<Record<string, unknown>>;

/** The facts of a hint with a place instead of an error. */
export function withPlaces(facts: Facts, stack?: string): Facts {
  const { written } = facts;
  return written instanceof Error ? { ...facts, written: placeIn(stack ?? written.stack ?? "") } : facts;
}
