// Text that is inline Markdown: as it is at once, and read as soon as the part that reads it has come.
import type { Content } from "../../core/wire.ts";
import { registerInline } from "../registry.ts";

type Read = (source: string) => Content;

let read: Read | undefined;
let coming: Promise<Read> | undefined;

/** A letter that could begin a mark, an address that becomes a link, or an entity. */
const marked = /[*_`#[\]~|<&\\$]|:[\w+-]|\bhttps?:|\bwww\.|\S@\S/;

/** Text as content; `again` is called when it can be read. Content that is more than text stays as it is. */
export function markedText(content: unknown, again: () => void): unknown {
  if (typeof content !== "string" || !marked.test(content)) return content;
  if (read !== undefined) return read(content);
  coming ??= import("./read-inline.ts").then((file) => {
    registerInline(file.inlinePaint);
    return (read = file.readInline);
  });
  // Without it the text stays as it was written, and the next paint tries again.
  coming.then(again, () => (coming = undefined));
  return content;
}
