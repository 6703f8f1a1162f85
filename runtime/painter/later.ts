// What a page can do without until something happens on it: loaded behind the first picture. It gets what it has in common with what
// was loaded first: importing that would take a file more.
import type { Options } from "preact";
import { showHandlerErrors } from "./handler-errors.ts";
import { nameHeadings } from "./headings/name-headings.ts";
import { followParts } from "./headings/seek-part.ts";
import type { AnyPaint } from "./registry.ts";
import { installMoves } from "./move-before.ts";
import { pageLanguage } from "../language/page-language.ts";

export function install(
  options: Options,
  paintOf: (name: string) => AnyPaint | undefined,
  register: (name: string, paint: AnyPaint) => void,
): void {
  // An app that shows no word of the package says what language it is in all the same.
  pageLanguage();
  showHandlerErrors(options);
  // Without them a list is in order all the same; only the focus may be lost.
  installMoves(Element.prototype);
  nameHeadings(paintOf, register);
  followParts();
}
