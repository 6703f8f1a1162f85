// What `dacapo/remote` is in development: there the server begins with compiling, and nobody stands between it and the page.
import { connect as connectPage } from "./remote.ts";

export { speak } from "./remote.ts";

/** A socket is waited for so long, in milliseconds. */
const PATIENCE = 60_000;

export const connect = (name: string, file: string, into: HTMLElement, paints: readonly unknown[]): void =>
  connectPage(name, file, into, paints, PATIENCE);
