// An icon in front of words: an emoji, or the name of a picture of the set.
import type { Content, Inline } from "../../core/wire/wire.ts";

/** Streamlit writes `:material/star:`. */
const nameIn = (icon: string): string | undefined =>
  /^(?::material[-/])?([a-z0-9]+(?:[-_][a-z0-9]+)*):?$/.exec(icon)?.[1];

/** An icon as content. Whoever cannot see it misses nothing: the words say it. */
export function iconContent(icon: string): Inline {
  const name = nameIn(icon);
  const attrs = { class: "dc-icon", "aria-hidden": "true" };
  return name === undefined
    ? { tag: "span", attrs, children: [icon] }
    : { tag: "dc-icon", attrs: { ...attrs, name }, children: [] };
}

/** Label with their icon in front. */
export const iconed = (icon: unknown, words: unknown): unknown =>
  typeof icon === "string" && icon !== ""
    ? [iconContent(icon), { tag: "span", attrs: null, children: [words as Content] }]
    : words;
