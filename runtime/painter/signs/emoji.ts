// Emoji by the names that GitHub gives them.
// Types of the table: it has none of its own.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./markdown-it-emoji.d.ts" />
import names from "markdown-it-emoji/lib/data/full.mjs";

export const emojiOf = (name: string): string | undefined => (Object.hasOwn(names, name) ? names[name] : undefined);
