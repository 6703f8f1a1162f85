// Reads inline Markdown on a page.
import type { Content } from "../../core/wire/wire.ts";
import { lexInline } from "../../markdown/lex-markdown.ts";
import { toInline } from "../../markdown/to-inline.ts";
import { defineSigns } from "../signs/define-signs.ts";

export { inlinePaint } from "../inline.ts";

export function readInline(source: string): Content {
  defineSigns();
  return toInline(lexInline(source));
}
