// What a browser gets as `dacapo/runtime`: the same names, and plain HTML knows how it is painted where a script draws some.
import { html as plain } from "./core/html.ts";
import { plainPaint } from "./painter/plain/plain.ts";
import { registerPlain } from "./painter/registry.ts";

export { control, defineApp, here, site, tag } from "./compiled.ts";

/** The element for a lowercase tag. */
export function html(tag: string): ReturnType<typeof plain> {
  registerPlain(plainPaint);
  return plain(tag);
}
