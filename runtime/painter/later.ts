// What a page can do without until something happens on it: loaded behind the first picture.
import type { Options } from "preact";
import { showHandlerErrors } from "./handler-errors.ts";
import { installMoves } from "./move-before.ts";

let isInstalled = false;

/** Once, however many pages are mounted. */
export function installLater(options: Options): void {
  if (isInstalled) return;
  isInstalled = true;
  showHandlerErrors(options);
  // Without them a list is in order all the same; only the focus may be lost.
  installMoves(Element.prototype);
}
