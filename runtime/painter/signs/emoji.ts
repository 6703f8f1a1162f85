// Emoji by the names that GitHub gives them.
/// <reference path="./markdown-it-emoji.d.ts" />
import names from "markdown-it-emoji/lib/data/full.mjs";

export const emojiOf = (name: string): string | undefined => (Object.hasOwn(names, name) ? names[name] : undefined);
