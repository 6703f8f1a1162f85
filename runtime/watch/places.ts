// Where in the source something was written, from the stack that was kept there.
import type { Host } from "../core/run/host.ts";
import type { Place } from "../core/thrown/problem.ts";
import { frameIn, placeIn } from "../core/thrown/signals.ts";

type Facts = Readonly<Record<string, unknown>>;

/** The facts of a hint with a place instead of an error. */
export function withPlaces(facts: Facts): Facts {
  const { written } = facts;
  return written instanceof Error ? { ...facts, written: placeIn(written.stack ?? "") } : facts;
}

/** Calls with such facts: at once, or where stacks are those of what a browser was sent, when the server has been asked. */
export async function findPlaces(
  host: Pick<Host, "locate">,
  facts: Facts,
  call: (facts: Facts) => void,
): Promise<void> {
  const { written } = facts;
  if (!(written instanceof Error) || host.locate === undefined) return call(withPlaces(facts));
  call({ ...facts, written: await findPlace(host, written) });
}

/** Where the author wrote it: with the path of the file, where the server knows it. */
export async function findPlace(host: Pick<Host, "locate">, error: Error): Promise<Place> {
  const { stack } = (await host.locate?.(error)) ?? {};
  return /[^\s()]+:\d+:\d+/.exec(frameIn(stack ?? ""))?.[0] ?? placeIn(error.stack ?? "");
}
