// The inspector on a development page whose script runs elsewhere, and the lines of what cannot be painted there.
import type { MirrorNode } from "../core/wire/mirror.ts";
import { openInspector } from "../inspector/open.ts";
import { remoteSource, type Where } from "../inspector/remote-source.ts";
import type { Asked, Said } from "../inspector/said.ts";
import { frameErrors } from "./framed.ts";

/**
 * Puts both on the page; what the recorder says is handed to the function that it returns.
 *
 * @param where The script runs.
 * @param ask Takes a question to the recorder.
 * @param into The element with the app, which says whether a run is under way.
 */
export function openFarInspector(where: Where, ask: (asked: Asked) => void, into: HTMLElement): (said: Said) => void {
  const source = remoteSource(where, ask);
  const inspector = openInspector(source, document.body);
  const look = (): void => inspector.running(into.hasAttribute("data-running"));
  new MutationObserver(look).observe(into, { attributes: true, attributeFilter: ["data-running"] });
  frameErrors((node) => source.placeOf((node as MirrorNode).far));
  return source.hear;
}
