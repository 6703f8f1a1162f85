// The text between the tags of what may be a text element, a block or a component: which of them shows when it is drawn.
import { showValue } from "./compose.ts";
import { isInline } from "../../wire/content.ts";
import { here } from "../here.ts";
import type { Cursor } from "./cursor.ts";
import { html } from "./html.ts";
import { isPromise } from "../../values/promises.ts";
import type { Site } from "../../tape/site.ts";

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
  if (isOneText && !parts.every(isInline)) return void cursor.emit(site.text, parts);
  for (const part of parts) drawPart(cursor, site, part);
}

/** A tag is drawn as the HTML that it is. */
function drawPart(cursor: Cursor, site: Site, part: unknown): void {
  if (Array.isArray(part)) for (const each of part) drawPart(cursor, site, each);
  else if (isInline(part))
    cursor.spread(site.of(html(part.tag).definition), { ...part.attrs, children: part.children });
  else showValue(cursor, site, part);
}
