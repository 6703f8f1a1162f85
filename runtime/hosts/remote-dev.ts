// What `dacapo/remote` is in development: there the server begins with compiling, and nobody stands between it and the page. With the inspector.
import type { Said } from "../inspector/said.ts";
import { openFarInspector } from "./far-inspector.ts";
import { connect as connectPage } from "./remote.ts";

export { speak } from "./remote.ts";

/** A socket is waited for so long, in milliseconds. */
const PATIENCE = 60_000;

/** What of Vite's `import.meta.hot` is used: the inspector has a wire of its own, which is only there in development. */
interface Hot {
  send(event: string, data: unknown): void;
  on(event: string, call: (data: Said) => void): void;
}

export function connect(
  name: string,
  file: string,
  into: HTMLElement,
  paints: readonly unknown[],
  _patience?: undefined,
  hot?: Hot,
): void {
  const page = connectPage(name, file, into, paints, PATIENCE);
  dispatchEvent(new Event("dacapo:mounted"));
  if (hot === undefined) return;
  const ask = (asked: unknown): void => hot.send("dacapo:inspect", { token: page.token, asked });
  hot.on("dacapo:inspected", openFarInspector("server", ask, into));
}
