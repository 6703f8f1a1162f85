// What a browser gets as `dacapo/runtime`: the same names, and plain HTML knows how it is painted where a script draws some.
import { html as plain, tag as plainTag } from "./core/run/draw/html.ts";
import { inlinePaint } from "./painter/inline.ts";
import { plainPaint } from "./painter/plain/plain.ts";
import { registerInline, registerPlain } from "./painter/registry.ts";

// Whatever compiled code imports, but for what stands below.
export * from "./compiled.ts";
export { icons } from "./painter/signs/bring-icons.ts";

/** Inline HTML inside a text element. */
export const tag: typeof plainTag = (...parts) => {
  registerInline(inlinePaint);
  return plainTag(...parts);
};

/** The element for a lowercase tag. */
export function html(tag: string): ReturnType<typeof plain> {
  registerPlain(plainPaint);
  registerInline(inlinePaint);
  return plain(tag);
}
