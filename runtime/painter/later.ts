// What a page can do without until something happens on it: loaded behind the first picture.
import type { Options } from "preact";
import { showHandlerErrors } from "./handler-errors.ts";
import { installMoves } from "./move-before.ts";

export function install(options: Options): void {
  showHandlerErrors(options);
  // Without them a list is in order all the same; only the focus may be lost.
  installMoves(Element.prototype);
}
