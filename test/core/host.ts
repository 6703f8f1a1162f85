// A host that only paints: no clock, no address.
import { Exception } from "dacapo";
import type { Host } from "../../runtime/core/run/host.ts";

export const hostThatPaints = (paint: Host["paint"]): Host => ({
  paint,
  now: () => 0,
  after: () => () => {},
  tick: () => Promise.resolve(),
  abort: () => ({ signal: new AbortController().signal, abort: () => {} }),
  decoder: () => new TextDecoder(),
  context: () => ({ url: "http://localhost/", locale: "en", timeZone: "UTC", colorScheme: "light" }),
  exception: Exception,
});
