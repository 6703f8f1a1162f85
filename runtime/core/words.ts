// The text between the tags of what may be a text element, a block or a component: which of them shows when it is drawn.
import { showValue } from "./compose.ts";
import { isInline } from "./content.ts";
import { here } from "./current.ts";
import { isPromise } from "./run.ts";
import type { Site } from "./site.ts";

/** Draws the text, where it is not taken as the text of an element. */
export interface Words {
  (): void;
  readonly words: readonly unknown[];
}

/** @param text The site of what is drawn of it. */
export function words(text: Site, parts: readonly unknown[]): Words {
  return Object.assign(() => draw(text, parts), { words: parts });
}

function draw(site: Site, parts: readonly unknown[]): void {
  const cursor = here();
  const isOneText = parts.every((part) => typeof part !== "function" && !Array.isArray(part) && !isPromise(part));
  if (isOneText) return void cursor.emit(site.text, parts);
  for (const part of parts) {
    if (isInline(part)) cursor.emit(site.text, part);
    else showValue(cursor, site, part);
  }
}
