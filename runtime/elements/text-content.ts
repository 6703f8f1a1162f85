// What may stand inside a text element.
import type { Content, Inline } from "../core/wire/wire.ts";

/** Text, numbers, inline HTML, and arrays of them. `null`, `undefined` and booleans are ignored. */
export type TextContent = Content | number | boolean | null | undefined | readonly TextContent[];

/** A label, a title, a message: text, or inline Markdown that `md` made. */
export type Label = string | Inline;
