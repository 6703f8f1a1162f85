// What may stand inside a text element.
import type { Content } from "../core/wire.ts";

/** Text, numbers, inline HTML, and arrays of them. `null`, `undefined` and booleans are ignored. */
export type TextContent = Content | number | boolean | null | undefined | readonly TextContent[];
