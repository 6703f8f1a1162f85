// Text that is inline Markdown: as it is at once, and read as soon as the part that reads it has come.
import { Chunk } from "../chunk.ts";
import { registerInline } from "../registry.ts";

const reader = new Chunk(
  () => import("./read-inline.ts"),
  (module) => "readInline" in module,
);

/** A letter that could begin a mark or a sign, an address that becomes a link, or an entity. */
const marked = /[*_`#[\]~|<&\\$]|:[\w+-]|\bhttps?:|\bwww\.|\S@\S/;

/**
 * Text as content; `again` is called when it can be read. Content that is more than text stays as it is, and so does what
 * was written while the reader cannot be loaded.
 */
export function markedText(content: unknown, again: () => void): unknown {
  if (typeof content !== "string" || !marked.test(content)) return content;
  if (reader.loaded === undefined) {
    const leave = reader.use(() => {
      if (reader.loaded === undefined) return;
      leave();
      again();
    });
    return content;
  }
  registerInline(reader.loaded.inlinePaint);
  return reader.loaded.readInline(content);
}
