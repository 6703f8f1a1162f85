// What a browser gets as `dacapo/runtime`: the same names, and plain HTML knows how it is painted where a script draws some.
import { html as plain } from "./core/html.ts";
import { plainPaint } from "./painter/plain/plain.ts";
import { registerPlain } from "./painter/registry.ts";

export { defineApp } from "./core/app.ts";
export { here } from "./core/current.ts";
export { tag } from "./core/html.ts";
export { control } from "./core/signals.ts";
export { site } from "./core/site.ts";

/** The element for a lowercase tag. */
export function html(tag: string): ReturnType<typeof plain> {
  registerPlain(plainPaint);
  return plain(tag);
}
