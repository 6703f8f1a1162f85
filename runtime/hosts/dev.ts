// What `dacapo/mount` is in development: the same, with full messages, frames of the source, hints, hot reload and the inspector.
import type { App } from "../core/run/app.ts";
import { type Hint, Hints } from "../core/features/hints/hints.ts";
import { hasStack } from "../core/thrown/describe-error.ts";
import { describe, Problem } from "../core/thrown/problem.ts";
import { openInspector } from "../inspector/open.ts";
import { findPlace, findPlaces } from "../watch/places.ts";
import { Watch } from "../watch/watch.ts";
import { frameErrors } from "./framed.ts";
import { follow, newestOf } from "./hot.ts";
import { locate } from "./locate.ts";
import { loadMessages } from "./messages.ts";
import { mount as mountInTab, type MountedApp } from "./tab.ts";

export { type MountedApp, speak } from "./tab.ts";

export function mount(app: App, into: HTMLElement): MountedApp {
  loadMessages();
  const hints = new Hints(app.file, print);
  let closeInspector = (): void => {};
  const mounted = mountInTab(app, into, {
    hint(code, facts) {
      if (!hints.has(code, facts["at"])) void findPlaces({ locate }, facts, (found) => hints.add(code, found));
    },
    locate: locateAll,
    newest: newestOf,
    watch(session) {
      session.part(Watch).statements.felt = true;
      closeInspector = openInspector(session, document.body);
    },
  });
  frameErrors(mounted.session);
  const leave = follow(mounted.session);
  // From now on errors have somebody who shows them.
  dispatchEvent(new Event("dacapo:mounted"));
  return {
    session: mounted.session,
    unmount() {
      leave();
      closeInspector();
      mounted.unmount();
    },
  };
}

/** The places that the text of an error names are found like the error's own. */
async function locateAll(error: Error): Promise<{ frame?: string; stack?: string; hint?: string } | undefined> {
  if (!hasStack(error)) return undefined;
  const found = await locate(error);
  const chain = error instanceof Problem ? error.facts["chain"] : undefined;
  if (!Array.isArray(chain)) return found;
  const find = (call: unknown) => (call instanceof Error ? findPlace({ locate }, call) : call);
  const { code, facts } = error as Problem;
  const { hint } = describe(code, { ...facts, chain: await Promise.all(chain.map(find)) });
  return { ...found, hint };
}

function print({ code, message, hint: cure, place, docs }: Hint): void {
  console.warn(`[dacapo] ${place} ${code}\n${message}\n${cure}\n${docs}`);
}
