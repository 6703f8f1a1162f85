// A wait that only the test ends: scripts stand before it, tests open it. No case depends on real time.
import type { TestApp } from "dacapo/testing";

export type Gates = (() => void)[];

export const gate = (gates: Gates): Promise<void> => new Promise((open) => gates.push(open));

/** Lets everything through that stands before a gate, and whatever comes to one later, until the app is idle. */
export async function openGates(app: TestApp): Promise<void> {
  const idle = app.idle().then(() => true);
  for (;;) {
    for (const open of app.session["gates"].splice(0)) open();
    if (await Promise.race([idle, settled()])) return;
  }
}

/** Lets whatever can go on without a gate go on. */
export const settled = (): Promise<false> => new Promise((resolve) => setTimeout(resolve, 0, false));
